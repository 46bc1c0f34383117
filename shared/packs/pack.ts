import type { Localized } from '../locale/locale.ts'

/** Wall-clock time "HH:MM"; "24:00" only as an end. */
export type ClockTime = string
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'hol'] as const
export type Day = (typeof DAYS)[number]
export const CHANNELS = ['call', 'sms', 'email', 'visit'] as const
export type Channel = (typeof CHANNELS)[number]
export const PARTIES = ['debtor', 'co_debtor', 'guarantor', 'emergency_contact', 'third_party', 'employer'] as const
export type Party = (typeof PARTIES)[number]
export const PLACES = ['mobile', 'home', 'work', 'unknown'] as const
export type Place = (typeof PLACES)[number]
export const RESULTS = [
  'no_answer', 'busy', 'voicemail', 'not_in_service', 'wrong_number',
  'conversation', 'refused', 'third_party_reached', 'sent',
] as const
export type Result = (typeof RESULTS)[number]
export const CONSENTS = ['hours', 'frequency', 'third_party', 'work', 'channel'] as const
export type Consent = (typeof CONSENTS)[number]
export const KEYS = ['account', 'creditor', 'person', 'number', 'party', 'place', 'channel'] as const
export type Key = (typeof KEYS)[number]
export const INITIATORS = ['collector', 'debtor'] as const
export type Initiator = (typeof INITIATORS)[number]

/** The stretch of past a count looks at, judged on the called person's own calendar. */
export type Window =
  /** Rolling: today and the n−1 local dates before it. */
  | { days: number }
  /** Rolling: later than (at − n h), up to at. */
  | { hours: number }
  /** Local dates after the same day n months earlier, clamped to the month's end. */
  | { months: number }
  /** The local unit that contains `at`. */
  | { calendar: 'day' | 'week' | 'month' }
  | { ever: true }

export interface Match {
  channel?: readonly Channel[]
  party?: readonly Party[]
  place?: readonly Place[]
  result?: readonly Result[]
  by?: readonly Initiator[]
  /** A contact made while that consent ran is not counted. */
  notUnder?: Consent
}

export interface Past {
  counts: Match
  /** Keys on which a counted contact must agree with the proposed one; "!key": must differ. */
  per?: readonly (Key | `!${Key}`)[]
  window: Window
}

/** Three-valued: true, false or unknown. Unknown never removes protection and never creates an exception. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { channel: readonly Channel[] }
  | { party: readonly Party[] }
  | { place: readonly Place[] }
  | { flag: string }
  | { known: string }
  | { since: string }
  | { fact: string; gt?: number; ge?: number; eq?: unknown }
  | { age: string; days: number }
  | { consent: Consent }
  | { optedOut: true }
  | { past: Past; atLeast: number }

export type Grade = 'A' | 'B'
export type Force = 'statute' | 'regulation' | 'guideline' | 'code' | 'house'
export type Effect = 'block' | 'warn' | 'require'

export interface HoursSlot {
  on: readonly Day[]
  spans: readonly (readonly [ClockTime, ClockTime])[]
}

/** Reasons for which a presumption may be passed (12 CFR 1006 Supp. I, comment 14(b)(2)(ii)-2). */
export const PRESUMPTION_REASONS = ['required_by_law', 'active_litigation', 'consumer_asked', 'urgent_harm'] as const
export type PresumptionReason = (typeof PRESUMPTION_REASONS)[number]

/** A block that the law itself words as a rebuttable presumption: who may pass it, why, and where that is written. */
export interface Presumption {
  by: readonly ('lead' | 'admin')[]
  reasons: readonly PresumptionReason[]
  cite: string
}

interface RuleHead {
  id: string
  /** Article as the agent sees it. */
  cite: string
  url?: string
  /** One sentence shown to the agent. */
  say: Localized
  grade: Grade
  force: Force
  /** Default: block. */
  effect?: Effect
  /** First and last calendar date (YYYY-MM-DD) on which the rule itself is in force. */
  from?: string
  to?: string
  /** The law has no number; the number here is a house default. */
  openTextured?: true
  /** Absent: nobody passes this block. */
  presumption?: Presumption
  when?: Condition
  unless?: Condition
}

export type HoursRule = RuleHead & { kind: 'hours' } & (
  | { allow: readonly HoursSlot[] }
  /** Name of the fact that lists agreed windows. */
  | { only: string }
  /** Name of the fact that lists barred windows. */
  | { avoid: string }
)
export type CountRule = RuleHead & { kind: 'count'; limit: number } & Past
export type ForbidRule = RuleHead & { kind: 'forbid' }
/** One entry of a pack. Three kinds express every law read so far. */
export type Rule = HoursRule | CountRule | ForbidRule
export type RuleKind = Rule['kind']

export interface Pack {
  id: string
  /** Date of the last review, YYYY-MM-DD. */
  version: string
  title: Localized
  /** Whom the pack binds. */
  binds: Localized
  /** Where its law can be read as a whole, https addresses. */
  sources?: readonly string[]
  /** Overlay: the parents' rules apply as well. */
  extends?: readonly string[]
  /** Replaces the called person's zones. */
  zone?: { fixed: string }
  /** Used, all of them, when no zone is known. */
  fallbackZones: readonly string[]
  /** First day of a calendar week, ISO number. */
  weekStart: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** Id of the holiday table; default: the pack's id. */
  holidays?: string
  /** Life of a consent that came without an end. */
  consents?: { readonly [k in Consent]?: { days?: number; endsWith?: Match } }
  /** In the order in which denials are reported. */
  rules: readonly Rule[]
}
