import type { Locale } from '../locale/locale.ts'
import type { Bucket } from '../playbook/bucket.ts'
import type { Disposition } from '../playbook/disposition.ts'

export const STAGES = ['open', 'identify', 'disclose', 'probe', 'negotiate', 'close'] as const
export type Stage = (typeof STAGES)[number]

/** The identity gate. Debt facts are shown only in VERIFIED. */
export const GATE_STATES = ['UNKNOWN', 'CLAIMED', 'VERIFIED', 'THIRD_PARTY', 'WRONG_NUMBER', 'REFUSED'] as const
export type GateState = (typeof GATE_STATES)[number]

/** Variables a line may use, with the type that decides their formatting. `debt`: a debt fact, never shown before VERIFIED. */
export const SCRIPT_VARIABLES = {
  debtorName: { type: 'text', debt: false },
  agentName: { type: 'text', debt: false },
  agentNumber: { type: 'text', debt: false },
  institution: { type: 'text', debt: false },
  callbackNumber: { type: 'text', debt: false },
  productName: { type: 'text', debt: true },
  accountTail: { type: 'text', debt: true },
  amountDue: { type: 'money', debt: true },
  daysPastDue: { type: 'number', debt: true },
} as const satisfies Record<string, { type: 'text' | 'money' | 'number'; debt: boolean }>
export type ScriptVariable = keyof typeof SCRIPT_VARIABLES

/** A statement the law or the house wants said; ticked by the agent. */
export interface RequiredStatement {
  id: string
  /** What to tick, short. */
  label: string
  /** Why: article or house rule. */
  source: string
}

export interface Choice {
  id: string
  /** The answer of the person on the line, as a button; chosen with keys 1–9 in this order. */
  label: string
  /** Next step; `null` ends the script. */
  to: string | null
  /** Moves the identity gate. */
  gate?: GateState
  /** Outcome proposed at wrap-up. */
  disposition?: Disposition
}

export interface Step {
  id: string
  stage: Stage
  /** What the agent says: ICU MessageFormat over SCRIPT_VARIABLES. */
  say: string
  /** Advice for the agent, not spoken. */
  tip?: string
  /** Holds debt facts: hidden until the gate says VERIFIED, whatever the path. */
  guarded: boolean
  required?: readonly RequiredStatement[]
  /** One to five; a step with none ends the script. */
  choices: readonly Choice[]
}

/** A call script as admins edit it and agents follow it. */
export interface ScriptDocument {
  title: string
  language: Locale
  appliesTo: {
    buckets: readonly Bucket[]
    /** `debtor`: people who owe; `third_party`: everybody else – their script reveals nothing. */
    audience: 'debtor' | 'third_party'
    /** Jurisdictions (pack ids) it was written for; none means every place. */
    jurisdictions: readonly string[]
  }
  start: string
  steps: readonly Step[]
}
