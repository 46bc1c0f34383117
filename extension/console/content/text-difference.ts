export interface TextPart {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Above this many words the whole text is shown as replaced; nobody reads such a patchwork. */
const WORDS_MAX = 700

/** What changed between two texts: line by line, or word by word (in Chinese by the language's own words). */
export function textDifference(before: string, after: string, by: 'word' | 'line' = 'word'): readonly TextPart[] {
  const cut = by === 'line' ? linesOf : wordsOf
  const [one, two] = [cut(before), cut(after)]
  if (one.length > WORDS_MAX || two.length > WORDS_MAX) return [{ kind: 'gone', text: before }, { kind: 'new', text: after }]
  const common = lengths(one, two)
  const parts: TextPart[] = []
  const put = (kind: TextPart['kind'], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  let [i, j] = [0, 0]
  while (i < one.length || j < two.length) {
    const [a, b] = [one[i], two[j]]
    if (a !== undefined && a === b) {
      put('same', a)
      i += 1
      j += 1
    } else if (b === undefined || (a !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      put('gone', a ?? '')
      i += 1
    } else {
      put('new', b)
      j += 1
    }
  }
  return parts
}

/** Each line with its end, so that the parts put together are the text again. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => `${line}\n`)
}

function wordsOf(text: string): string[] {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map((part) => part.segment)
}

/** Longest common run from each pair of places on. */
function lengths(one: readonly string[], two: readonly string[]): number[][] {
  const table = Array.from({ length: one.length + 1 }, () => Array.from({ length: two.length + 1 }, () => 0))
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = two.length - 1; j >= 0; j -= 1) {
      const row = table[i]
      if (row) row[j] = one[i] === two[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}
