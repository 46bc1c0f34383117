import { z } from 'zod'
import type { Decision, Light } from '../dial/decision.ts'
import type { PageReading, RecordReading } from '../adapter/reading.ts'
import type { GateState, ScriptDocument } from '../script/document.ts'
import type { ApiInput, ApiName, ApiOutput } from './api.ts'
import type { Bundle } from './content.ts'
import { FlagChange, type DebtorView } from './debtor.ts'
import { WarningReason } from './dial.ts'
import { LogContact, WrapUp } from './contact.ts'
import { AskOverride, type OverrideView } from './override.ts'
import { Id, LocaleCode } from './primitives.ts'
import { PARTIES, PLACES, type Initiator } from '../packs/pack.ts'
import { PROBLEM_CODES, type ProblemCode } from './problem.ts'
import { SignIn, type Me } from './session.ts'

/** Failures are values: a code with words in every language, and the fields it concerns. */
export interface Failure {
  code: ProblemCode | 'unreachable' | 'extension'
  requestId?: string
  errors?: readonly { field: string; message: string }[]
}
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure }
export const FAILURE_CODES = [...PROBLEM_CODES, 'unreachable', 'extension'] as const

const Read = <T extends z.ZodType>(value: T) =>
  z.object({
    value: value.nullable(),
    raw: z.string().max(500).nullable(),
    source: z
      .object({
        label: z.string().max(200),
        relation: z.enum(['column', 'row', 'definition', 'near', 'attribute', 'url', 'link', 'typed']),
      })
      .nullable(),
  })
const Epoch = z.int().min(0)

/** Sensor → background. The page's words are untrusted: parsed on arrival. */
export const PageReadingMessage: z.ZodType<PageReading> = z.union([
  z.object({ kind: z.literal('no-record'), epoch: Epoch }),
  z.object({ kind: z.literal('reading'), epoch: Epoch }),
  z.object({ kind: z.literal('conflict'), epoch: Epoch, inUrl: z.string().max(200), onPage: z.string().max(200) }),
  z.object({
    kind: z.literal('record'),
    record: z.object({
      epoch: Epoch,
      adapterId: z.string().max(64),
      recordId: z.string().min(1).max(200),
      url: z.url().max(2000),
      name: Read(z.string().max(100)),
      account: Read(z.string().max(100)),
      daysPastDue: Read(z.number()),
      amountDue: Read(z.object({ amountMinor: z.int().min(0), currency: z.string() })),
      address: Read(z.string().max(300)),
      phones: z
        .array(
          z.object({
            key: z.string().max(40),
            raw: z.string().max(60),
            party: z.enum(PARTIES),
            place: z.enum(PLACES),
            label: z.string().max(60),
          }),
        )
        .max(20),
    }),
  }),
])

/** The agent clicked something that dials; the sensor holds the click until the answer. */
export const DialIntentMessage = z.object({ epoch: Epoch, raw: z.string().max(100) })
export type DialIntent = z.infer<typeof DialIntentMessage>
/** `place`: let the held click through. Otherwise `say` is the reason in the agent's language. */
export interface DialPermit {
  place: boolean
  light: Light
  say: string
}

/** Where the panel lies in the pages of one CRM; remembered per site on this machine. */
export const PanelLayoutMessage = z.object({
  side: z.enum(['left', 'right']),
  /** CSS pixels. */
  width: z.int().min(300).max(720),
  /** A rail that still shows the light. */
  collapsed: z.boolean(),
})
export type PanelLayout = z.infer<typeof PanelLayoutMessage>
export const DEFAULT_LAYOUT: PanelLayout = { side: 'right', width: 380, collapsed: false }

/** Sensor → background: name → what is sent (parsed on arrival; the tab is the browser's word). */
export const SENSOR_CALLS = {
  /** A document of a CRM site is open; answers with what to read it by. */
  hello: z.object({}),
  page: z.object({ reading: PageReadingMessage }),
  dial: DialIntentMessage,
  /** The agent moved, resized or collapsed the panel. */
  layout: z.object({ layout: PanelLayoutMessage }),
} as const
export type SensorCall = keyof typeof SENSOR_CALLS
export interface SensorAnswers {
  /** Adapters for the site of this document; none: the sensor does nothing. */
  hello: { adapters: Bundle['adapters']; layout: PanelLayout; locale: (typeof LocaleCode)['options'][number] }
  page: null
  dial: DialPermit
  layout: null
}

/** Background → sensor. */
export interface NumberLight {
  /** `PhoneReading.key`. */
  key: string
  light: Light
  /** Word beside the colour, in the agent's language. */
  word: string
}
export interface SensorOrders {
  lights: { epoch: number; numbers: readonly NumberLight[]; overall: Light; word: string }
  /** Place an already authorised call through the CRM's own control for this number. */
  place: { epoch: number; key: string }
  /** Open, focus or leave the panel. */
  toggle: Record<string, never>
  /** Give the focus back to the field of the CRM it came from. */
  leave: Record<string, never>
  /** Draw the panel here from now on. */
  layout: { layout: PanelLayout }
  /** Adapters to read pages of this origin with, after a publish. */
  adapters: { adapters: Bundle['adapters'] }
}

/** One number of the open record with its own light. */
export interface NumberState {
  key: string
  raw: string
  label: string
  party: (typeof PARTIES)[number]
  place: (typeof PLACES)[number]
  /** `null`: unreadable as a number; the panel asks. */
  e164: string | null
  phoneId: string | null
  light: Light
  decision: Decision | null
  /** The newest leave that was asked for to pass the presumptions of this number; `null`: none. */
  leave: OverrideView | null
}

/** What the lights are decided from. */
export interface Basis {
  /** Server's clock when the history was read. */
  asOf: number
  /** `dated`: a colleague's call of the last minutes may be missing. `outdated`: so old that calling takes a reason. */
  age: 'fresh' | 'dated' | 'outdated'
  /** The server can't be reached: a call placed now is decided here and counted later. */
  offline: boolean
}

/** A call in progress or waiting for its outcome; kept through crashes and restarts. */
export interface CallState {
  contactId: string
  by: Initiator
  /** Placed while the server could not be reached. */
  offline: boolean
  debtorId: string
  accountId: string
  phoneKey: string
  party: (typeof PARTIES)[number]
  placedAt: number
  scriptVersionId: string | null
  draft: CallDraft
}
/** Everything the agent did or typed since the dial. Opaque to the background except for storing. */
export const CallDraftMessage = z.object({
  gate: WrapUp.shape.gate,
  path: WrapUp.shape.path,
  disclosures: WrapUp.shape.disclosures,
  /** Current step; `null` before the first. */
  stepId: z.string().nullable(),
  note: z.string().max(2000),
  /** Unfinished promise and follow-up fields as typed. */
  typed: z.record(z.string().max(40), z.string().max(400)),
})
export type CallDraft = z.infer<typeof CallDraftMessage> & { gate: GateState }

/** Why a debtor could not be loaded, or that he was. */
export type DebtorState =
  | { kind: 'none' }
  | { kind: 'missing-fields' }
  | { kind: 'loading' }
  | { kind: 'ready'; debtor: DebtorView }
  | { kind: 'failed'; failure: Failure }

/** Everything the panel of one tab shows; pushed on every change. */
export interface TabState {
  tabId: number
  me: Me | null
  page: PageReading | { kind: 'unknown-page' }
  /** The page's reading with the agent's corrections applied. */
  record: RecordReading | null
  debtor: DebtorState
  numbers: readonly NumberState[]
  light: Light
  call: CallState | null
  /** Calls of this agent without an outcome, other than the current one. */
  unfinished: readonly { contactId: string; label: string; placedAt: number; recordUrl: string | null }[]
  outbox: {
    waiting: number
    undoable: { contactId: string; until: number } | null
    failed: number
    /** Outcomes the server refused for good; `undo` opens the call again with everything typed. */
    refused?: readonly { contactId: string; label: string; failure: Failure }[]
    /** Everything else that the server refused for good; told until it was read. */
    lost?: readonly { errandId: string; kind: ErrandKind; label: string; at: number; failure: Failure }[]
    /** Calls placed offline that the server, once it knew, would have decided otherwise. */
    differing?: readonly { contactId: string; label: string; placedAt: number; decision: Decision }[]
  }
  /** `null`: nothing is known of this debtor. */
  basis: Basis | null
  /** Flags this agent set in the last minutes, latest first; each can be taken back until then (this machine's clock). */
  flagChanges: readonly { changeId: string; flags: readonly string[]; until: number }[]
  /** Why the last refresh of the history failed. */
  stale?: Failure | null
  /** Key of the number that a click in the page wants to dial and that needs a reason first. */
  asking?: string | null
  /** Origin of the organisation's server; `null`: first run, entered in the console. */
  server?: string | null
  /** Server clock minus this machine's clock, ms. */
  clockSkew: number
  bundleHash: string | null
  locale: (typeof LocaleCode)['options'][number]
}

/** What else than outcomes waits for the server. */
export const ERRAND_KINDS = ['offlineDial', 'inboundCall', 'logContact', 'changeFlags'] as const
export type ErrandKind = (typeof ERRAND_KINDS)[number]

export const CORRECTABLE = ['name', 'account', 'daysPastDue', 'amountDue', 'phone'] as const

/** Panel → background: name → what is sent (parsed on arrival). */
export const PANEL_CALLS = {
  signIn: SignIn,
  signOut: z.object({}),
  setLocale: z.object({ locale: LocaleCode }),
  /** A value the page did not give, as typed. `key`: which phone; a new key adds one. */
  correct: z.object({ field: z.enum(CORRECTABLE), key: z.string().max(40).nullable(), typed: z.string().max(100) }),
  dial: z.object({ key: z.string().max(40), reason: WarningReason.nullable() }),
  /** The reason that a click in the page asked for is not given. */
  dropQuestion: z.object({}),
  /** Asks the lead to let one call to this number pass its presumptions. */
  askLeave: AskOverride.pick({ overrideId: true, reason: true, text: true }).extend({ key: z.string().max(40) }),
  /** Sets and clears flags for everyone; without a network it holds here at once and is sent later. */
  changeFlags: FlagChange.omit({ changeId: true }).extend({ debtorId: Id }),
  undoFlags: z.object({ changeId: Id, note: z.string().max(500) }),
  /** The debtor called from this number: opens a call to wrap up. */
  takeCall: z.object({ key: z.string().max(40) }),
  logContact: LogContact.omit({ contactId: true }),
  /** The agent has read what the server decided otherwise or did not take in. */
  read: z.object({ id: Id }),
  saveDraft: z.object({ contactId: Id, draft: CallDraftMessage }),
  wrapUp: z.object({ contactId: Id, wrapUp: WrapUp }),
  undo: z.object({ contactId: Id }),
  openRecord: z.object({ url: z.url() }),
  openConsole: z.object({}),
  retry: z.object({}),
  bundle: z.object({}),
  /** The script a call was begun with, also when a newer version is live; `null`: not to be had now. */
  script: z.object({ versionId: Id }),
  leave: z.object({}),
  /** Only the parts that change. */
  layout: PanelLayoutMessage.partial(),
} as const
export type PanelCall = keyof typeof PANEL_CALLS
export interface PanelAnswers {
  signIn: Me
  signOut: null
  setLocale: null
  correct: null
  /** `placed` false with a decision is a "no"; `needsReason` asks for one. */
  dial: {
    placed: boolean
    needsReason: boolean
    decision: Decision | null
    /** Why there was no decision: an earlier call to this debtor waits for its outcome, or the record is not ready. */
    because?: 'unfinished-call' | 'not-ready'
    /** Placed without the server, from the history of `basis`. */
    offline?: boolean
    /** Placed, but the page has no control for this number: the agent dials by hand. */
    byHand?: boolean
  }
  dropQuestion: null
  askLeave: OverrideView
  /** `sent` false: it waits for the network. */
  changeFlags: { sent: boolean }
  undoFlags: { sent: boolean }
  takeCall: null
  logContact: { sent: boolean }
  read: null
  saveDraft: null
  wrapUp: { undoUntil: number }
  undo: null
  openRecord: null
  openConsole: null
  retry: null
  bundle: Bundle | null
  script: { versionId: string; number: number; content: ScriptDocument } | null
  leave: null
  layout: null
}

/** Panel and console → background: one call of the API, by name. */
export const ApiCallMessage = z.object({ name: z.string().max(40), input: z.unknown() })
export type ApiCall = { [N in ApiName]: { name: N; input: ApiInput<N>; output: ApiOutput<N> } }[ApiName]
