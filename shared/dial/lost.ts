import type { Channel, Party, Result } from '../packs/pack.ts'
import { bandOf, type Band } from './band.ts'
import type { DayNumber } from './calendar.ts'
import { wallClock } from './zone.ts'

const BAND_NAMES: readonly Band[] = ['morning', 'midday', 'evening']
/** The field rule before a debtor is called unreachable: so many tries per number, in each band, over so many days in a row. */
const TRIES_PER_NUMBER = 3
const DAYS_IN_A_ROW = 3
/** Outcomes of a try that reached nobody. A busy or switched-off line is a try; a line that does not exist is no way to reach anyone. */
const UNANSWERED: readonly (Result | null)[] = ['no_answer', 'busy', 'voicemail', 'not_in_service']

interface Tried {
  at: number
  channel: Channel
  party: Party
  phoneId: string | null
  result: Result | null
  disposition?: string | null
  by: 'collector' | 'debtor'
}

/** What the log shows about one of the debtor's own numbers since he was last reached. */
export interface TriedNumber {
  phoneId: string
  /** Wrong or not in service. */
  dead: boolean
  /** Tries in each band of the day. */
  tries: Readonly<Record<Band, number>>
  complete: boolean
}

/** Whether the log proves that the debtor cannot be reached, and how far it is from proving it. */
export interface LostEvidence {
  lost: boolean
  /** Last contact with the debtor himself, ms UTC; `null`: none in the log. */
  reachedAt: number | null
  numbers: readonly TriedNumber[]
  /** Longest row of calendar days with tries and no contact. */
  daysInARow: number
}

/**
 * The evidence that a debtor is lost, from the log alone: every number of his own is dead, or each living one was tried in
 * every band of the day and three times at least, and tries stand on three days in a row – all since he was last reached.
 * Basis: the members' guideline of the China Banking Association (2026-01-30), where reports differ and the stricter
 * reading is taken. `zone`: the debtor's; days and bands are those of his clock.
 */
export function lostEvidence(
  { phones, history }: { phones: readonly { phoneId: string; party: Party }[]; history: readonly Tried[] },
  zone: string,
): LostEvidence {
  const own = phones.filter(({ party }) => party === 'debtor')
  const ofDebtor = history.filter(({ party }) => party === 'debtor')
  const reachedAt = latest(ofDebtor.filter(isReached))
  const since = ofDebtor.filter(({ at, by, channel }) => by === 'collector' && channel === 'call' && at > (reachedAt ?? Number.NEGATIVE_INFINITY))
  const numbers = own.map(({ phoneId }) => triedNumber(phoneId, since, zone))
  const daysInARow = longestRow(new Set(since.filter(({ result }) => UNANSWERED.includes(result)).map(({ at }) => wallClock(zone, at).day)))
  const living = numbers.filter(({ dead }) => !dead)
  const lost = own.length > 0 && (living.length === 0 || (living.every(({ complete }) => complete) && daysInARow >= DAYS_IN_A_ROW))
  return { lost, reachedAt, numbers, daysInARow }
}

/** A contact that found the debtor himself, or that he began. */
function isReached({ by, result }: Tried): boolean {
  return by === 'debtor' || result === 'conversation' || result === 'refused'
}

function triedNumber(phoneId: string, calls: readonly Tried[], zone: string): TriedNumber {
  const own = calls.filter((call) => call.phoneId === phoneId)
  const tries = { morning: 0, midday: 0, evening: 0 }
  for (const call of own) if (UNANSWERED.includes(call.result)) tries[bandOf(call.at, zone)] += 1
  const total = tries.morning + tries.midday + tries.evening
  return { phoneId, dead: own.some(isDead), tries, complete: total >= TRIES_PER_NUMBER && BAND_NAMES.every((band) => tries[band] > 0) }
}

/** A phone that is switched off answers another day: only an outcome that says the number itself is no good counts. */
function isDead({ result, disposition }: Tried): boolean {
  return result === 'wrong_number' || disposition === 'INVALID_NUMBER'
}

function latest(contacts: readonly Tried[]): number | null {
  return contacts.length === 0 ? null : Math.max(...contacts.map(({ at }) => at))
}

function longestRow(days: ReadonlySet<DayNumber>): number {
  let longest = 0
  for (const first of days) {
    if (days.has(first - 1)) continue
    let length = 1
    while (days.has(first + length)) length += 1
    longest = Math.max(longest, length)
  }
  return longest
}
