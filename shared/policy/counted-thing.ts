import type { Match } from '../packs/pack.ts'

/** What a cap counts, by the names people use. All of it is begun by us. */
export const COUNTED_THINGS = ['contacts', 'calls', 'conversations', 'unanswered', 'sms', 'email', 'visits'] as const
export type CountedThing = (typeof COUNTED_THINGS)[number]

/** Each as the rule model writes it. */
export const COUNTS: Readonly<Record<CountedThing, Match>> = {
  contacts: { by: ['collector'] },
  calls: { channel: ['call'], by: ['collector'] },
  conversations: { channel: ['call'], result: ['conversation', 'refused'], by: ['collector'] },
  unanswered: { channel: ['call'], result: ['no_answer', 'busy', 'voicemail', 'not_in_service'], by: ['collector'] },
  sms: { channel: ['sms'], by: ['collector'] },
  email: { channel: ['email'], by: ['collector'] },
  visits: { channel: ['visit'], by: ['collector'] },
}

/** What a rule counts; `null`: something that has no name of its own. */
export function countedThing(counts: Match): CountedThing | null {
  const wanted = canonical(counts)
  return COUNTED_THINGS.find((thing) => canonical(COUNTS[thing]) === wanted) ?? null
}

function canonical(match: Match): string {
  return JSON.stringify(
    Object.entries(match)
      .map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value])
      .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  )
}
