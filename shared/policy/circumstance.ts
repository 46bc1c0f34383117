import type { Channel, Condition, Party, Place } from '../packs/pack.ts'

/** Flags a rule of the organisation may hang on, as the agents set them. Those that are instants apply from then on. */
export const CASE_FLAGS = [
  'disputedAt', 'ceasedAt', 'representedBy', 'writtenOnly', 'workProhibited', 'deceased', 'bankrupt', 'minor', 'incapacitated',
] as const
export type CaseFlag = (typeof CASE_FLAGS)[number]
const INSTANTS: readonly string[] = ['disputedAt', 'ceasedAt']

/** In which case a rule speaks, as the form edits it: all of it must fit. Empty lists and `null`: in every case. */
export interface Circumstance {
  channels: readonly Channel[]
  parties: readonly Party[]
  places: readonly Place[]
  flag: CaseFlag | null
}

export const ANY_CASE: Circumstance = { channels: [], parties: [], places: [], flag: null }

/** The circumstance as a rule's `when`; `undefined`: in every case. */
export function whenOf({ channels, parties, places, flag }: Circumstance): Condition | undefined {
  const parts: Condition[] = [
    ...(channels.length > 0 ? [{ channel: channels }] : []),
    ...(parties.length > 0 ? [{ party: parties }] : []),
    ...(places.length > 0 ? [{ place: places }] : []),
    ...(flag ? [INSTANTS.includes(flag) ? { since: flag } : { flag }] : []),
  ]
  return parts.length > 1 ? { all: parts } : parts[0]
}

/** A rule's `when` as a circumstance; `null`: it says more than the form can show. */
export function circumstanceOf(when: Condition | undefined): Circumstance | null {
  if (!when) return ANY_CASE
  let read: Circumstance = ANY_CASE
  for (const part of 'all' in when ? when.all : [when]) {
    const next = withPart(read, part)
    if (!next) return null
    read = next
  }
  return read
}

function withPart(read: Circumstance, part: Condition): Circumstance | null {
  if ('channel' in part && read.channels.length === 0) return { ...read, channels: part.channel }
  if ('party' in part && read.parties.length === 0) return { ...read, parties: part.party }
  if ('place' in part && read.places.length === 0) return { ...read, places: part.place }
  const name = 'flag' in part ? part.flag : 'since' in part ? part.since : null
  const flag = CASE_FLAGS.find((known) => known === name && INSTANTS.includes(known) === 'since' in part)
  return flag && read.flag === null ? { ...read, flag } : null
}
