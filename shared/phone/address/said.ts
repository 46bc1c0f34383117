/** What one part of an address says: the places it may lie in. `null`: nothing. Empty: something that is no place here. */
export type Said<P> = readonly P[] | null

/** The one place on which every part agrees. `null`: nothing was said, a choice is left, or one part contradicts another. */
export function agreed<P>(said: readonly Said<P>[]): P | null {
  const [first, ...others] = said.filter((places) => places !== null)
  const left = (first ?? []).filter((place) => others.every((places) => places.includes(place)))
  return left.length === 1 ? (left[0] ?? null) : null
}
