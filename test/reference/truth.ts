/** Nobody knows is a third answer beside yes and no. */
export type Truth = boolean | 'unknown'

export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes('unknown') ? 'unknown' : true
}

export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes('unknown') ? 'unknown' : false
}

export function notOf(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth
}
