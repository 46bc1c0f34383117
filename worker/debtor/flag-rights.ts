import type { Flags } from '#shared/contract/dial'
import { PROTECTIVE_FLAGS, type ProtectiveFlag } from '#shared/dial/protective-flags'
import { canonicalJson } from '../privacy/canonical-json.ts'

interface Change {
  set: Flags
  clear: readonly string[]
}

/** One earlier change of flags: who made it, what it touched and what that said before. */
export interface EarlierChange {
  userId: string
  set: Flags
  cleared: readonly string[]
  before: Flags
}

/** The flags as a lead or admin leaves them: what she says stands. */
export function flagsByLead(now: Flags, { set, clear }: Change): Flags {
  return without({ ...now, ...set }, clear)
}

/**
 * The flags as an agent leaves them: lists are joined with what colleagues said, and what protects more stands. `kept`:
 * protections she would take back without having set them herself of late – then nothing may be changed.
 */
export function flagsByAgent(now: Flags, { set, clear }: Change, userId: string, late: readonly EarlierChange[]): { flags: Flags; kept: ProtectiveFlag[] } {
  const joined: Flags = {
    ...set,
    ...(set.optedOutChannels && { optedOutChannels: joinedList(now.optedOutChannels, set.optedOutChannels) }),
    ...(set.closedNumbers && { closedNumbers: joinedList(now.closedNumbers, set.closedNumbers) }),
    ...(set.inconvenient && { inconvenient: joinedList(now.inconvenient, set.inconvenient) }),
    ...(set.consents && { consents: joinedConsents(now.consents, set.consents) }),
  }
  const flags = without({ ...now, ...joined }, clear)
  const kept: ProtectiveFlag[] = []
  for (const name of PROTECTIVE_FLAGS.filter((flag) => flag in set || clear.includes(flag))) {
    const standing = standingWithout(name, now, userId, late)
    if (protects(standing[name], flags[name])) continue
    const instant = earlier(standing[name], flags[name])
    if (instant === null) kept.push(name)
    else if (name === 'ceasedAt' || name === 'disputedAt') flags[name] = instant
  }
  return { flags, kept }
}

/** What a flag said before this person's own unbroken row of late changes to it; only that must not be taken back. */
function standingWithout(name: ProtectiveFlag, now: Flags, userId: string, late: readonly EarlierChange[]): Flags {
  let standing = now
  for (const change of late) {
    if (!(name in change.set) && !change.cleared.includes(name)) continue
    if (change.userId !== userId) break
    standing = change.before
  }
  return standing
}

/** Whether `next` protects at least as much as `standing` does. */
function protects(standing: Flags[ProtectiveFlag], next: Flags[ProtectiveFlag]): boolean {
  if (standing === undefined || standing === false) return true
  if (Array.isArray(standing)) {
    const left = new Set(Array.isArray(next) ? next.map(canonicalJson) : [])
    return standing.every((item) => left.has(canonicalJson(item)))
  }
  return typeof standing === 'number' ? typeof next === 'number' && next <= standing : next === standing
}

/** Of two instants the first holds: a colleague who heard it later takes nothing away. */
function earlier(standing: Flags[ProtectiveFlag], next: Flags[ProtectiveFlag]): number | null {
  return typeof standing === 'number' && typeof next === 'number' ? Math.min(standing, next) : null
}

/** Both lists, each entry once; a shorter one that holds nothing new is what she means to leave. */
function joinedList<T>(now: readonly T[] | undefined, said: readonly T[]): T[] {
  const known = new Map((now ?? []).map((item) => [canonicalJson(item), item]))
  if (said.every((item) => known.has(canonicalJson(item)))) return [...said]
  for (const item of said) known.set(canonicalJson(item), item)
  return [...known.values()]
}

type Consent = NonNullable<Flags['consents']>[number]

/** Consents are told apart by kind and receipt, and the earlier end holds: one that ends now is withdrawn. */
function joinedConsents(now: readonly Consent[] | undefined, said: readonly Consent[]): Consent[] {
  const keyOf = ({ kind, from }: Consent) => `${kind} ${from}`
  const known = new Map((now ?? []).map((consent) => [keyOf(consent), consent]))
  for (const consent of said) known.set(keyOf(consent), withEarlierEnd(consent, known.get(keyOf(consent))))
  return [...known.values()]
}

function withEarlierEnd(said: Consent, known: Consent | undefined): Consent {
  const ends = [said.until, known?.until].flatMap((until) => until ?? [])
  return ends.length > 0 ? { ...said, until: Math.min(...ends) } : said
}

/** Whether the change gives a consent that was not there, or a longer one. */
export function givesConsent(now: Flags, { set }: Change): boolean {
  return (set.consents ?? []).some(({ kind, from, until }) => {
    const known = (now.consents ?? []).find((consent) => consent.kind === kind && consent.from === from)
    return !known || (until ?? Number.POSITIVE_INFINITY) > (known.until ?? Number.POSITIVE_INFINITY)
  })
}

function without(flags: Flags, names: readonly string[]): Flags {
  return Object.fromEntries(Object.entries(flags).filter(([name]) => !names.includes(name)))
}
