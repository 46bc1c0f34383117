/** One thing to mend, in words, and where. */
export interface Problem {
  key: string
  severity: 'error' | 'warning'
  /** The step, rule or field it is about; `null`: the document as a whole. */
  at: string | null
  words: string
}

/** Each once, what stops publishing first. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const unique = problems.filter((one, index) => problems.findIndex((other) => other.words === one.words && other.at === one.at) === index)
  return unique.toSorted((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'))
}
