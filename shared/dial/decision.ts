import type { Effect, Force, Grade, Presumption, Rule, RuleKind } from '../packs/pack.ts'
import type { Localized } from '../locale/locale.ts'

export const VERDICTS = ['allow', 'deny'] as const
export type Verdict = (typeof VERDICTS)[number]

/** One rule that spoke, with the numbers that led to it. */
export interface Finding {
  rule: string
  kind: RuleKind
  pack: string
  version: string
  cite: string
  url?: string
  grade: Grade
  force: Force
  effect: Effect
  say: Localized
  openTextured?: true
  /** Who may pass this block and why; absent: nobody. */
  presumption?: Presumption
  /** Earliest instant (ms UTC) at which this rule alone would pass; `null`: only a change of facts helps. */
  until: number | null
  /** The zone in which it failed. */
  zone?: string
  /** Contacts it counted. */
  counted?: readonly string[]
  /** Count rules: how many of how many. */
  used?: number
  limit?: number
  facts: Readonly<Record<string, unknown>>
}

/** A frequency cap and how much of it is used, shown even while there is room. */
export interface Meter {
  rule: string
  pack: string
  used: number
  limit: number
  window: Extract<Rule, { kind: 'count' }>['window']
  say: Localized
}

/** The whole answer to "may this contact be placed now?". */
export interface Decision {
  verdict: Verdict
  /** Why not; forbids first, then hours, then counts. */
  denials: readonly Finding[]
  /** Passing needs a reason. */
  warnings: readonly Finding[]
  /** What the script or the log must contain. */
  requirements: readonly Finding[]
  meters: readonly Meter[]
  /** Deny: first instant (ms UTC) at which every rule passes with nothing else changed; `null`: only a change of facts helps. */
  nextAllowedAt: number | null
  /** Allow: the answer holds before this instant (ms UTC) as long as no fact changes; `null`: no end found within 400 days. */
  validUntil: number | null
  at: number
  zones: readonly string[]
  /** "ID@version" of every pack that was asked. */
  packs: readonly string[]
  /** Ids of holiday tables that have no data for a year the decision touches. */
  holidaysMissing: readonly string[]
}

/** The light: a colour that always travels with a word and a shape. */
export const LIGHTS = ['green', 'amber', 'red', 'unknown'] as const
export type Light = (typeof LIGHTS)[number]

/** Green only for an allowance without warnings. */
export function lightOf(decision: Decision): Exclude<Light, 'unknown'> {
  if (decision.verdict === 'deny') return 'red'
  return decision.warnings.length > 0 ? 'amber' : 'green'
}
