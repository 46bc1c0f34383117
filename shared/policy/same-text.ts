/** Text of a part of a rule that is the same for parts that say the same, in whatever order fields and words stand. */
export function sameText(part: unknown): string {
  return JSON.stringify(part, (_, inner: unknown) => (Array.isArray(inner) ? inner.toSorted(byText) : isRecord(inner) ? inOrder(inner) : inner)) ?? ''
}

function inOrder(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function byText(one: unknown, other: unknown): number {
  const [left, right] = [sameText(one), sameText(other)]
  return left < right ? -1 : Number(left > right)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
