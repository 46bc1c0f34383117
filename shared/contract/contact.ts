import { z } from 'zod'
import { INITIATORS } from '../packs/pack.ts'
import { DISPOSITIONS } from '../playbook/disposition.ts'
import { GATE_STATES } from '../script/document.ts'
import { HistoryEntry } from './debtor.ts'
import { Channel, DecisionView, Party, Place, Result, WarningReason } from './dial.ts'
import { FollowUpInput, FollowUpView } from './follow-up.ts'
import { OverrideView } from './override.ts'
import { CalendarDate, Cursor, Id, Instant } from './primitives.ts'
import { PromiseInput, PromiseView } from './promise.ts'

export const PathEntry = z.object({
  stepId: z.string().max(80),
  at: Instant,
  /** The answer that led on; `null` for the last step. */
  choiceId: z.string().max(80).nullable(),
})

/** Closes a call. Repeating it changes nothing; a different second one is refused with `already-different`. */
export const WrapUp = z.object({
  disposition: z.enum(DISPOSITIONS),
  endedAt: Instant,
  gate: z.enum(GATE_STATES),
  scriptVersionId: Id.nullable(),
  path: z.array(PathEntry).max(300),
  disclosures: z.array(z.object({ statementId: z.string().max(80), at: Instant })).max(100),
  note: z.string().max(2000),
  promise: PromiseInput.nullable(),
  followUp: FollowUpInput.nullable(),
})
export type WrapUp = z.infer<typeof WrapUp>

/** The debtor called: opens a call that is wrapped up like any other. It is the caller's own id; repeating changes nothing. */
export const InboundCall = z.object({
  contactId: Id,
  debtorId: Id,
  accountId: Id,
  /** The number he called from. */
  phoneId: Id,
  startedAt: Instant,
  scriptVersionId: Id.nullable(),
})
export type InboundCall = z.infer<typeof InboundCall>

/** A message or visit that counts, or a call that left no other trace. Both sides may have begun it. */
export const LogContact = z.object({
  contactId: Id,
  debtorId: Id,
  accountId: Id.nullable(),
  phoneId: Id.nullable(),
  channel: Channel,
  by: z.enum(INITIATORS),
  party: Party,
  place: Place,
  at: Instant,
  result: Result,
})
export type LogContact = z.infer<typeof LogContact>

/** A row of the call log. */
export const ContactRow = z.object({
  contactId: Id,
  seq: z.int(),
  placedAt: Instant,
  endedAt: Instant.nullable(),
  agentId: z.string(),
  agentName: z.string(),
  portfolioName: z.string(),
  debtorId: Id,
  debtorLabel: z.string(),
  party: Party,
  place: Place,
  phoneTail: z.string(),
  result: Result.nullable(),
  disposition: z.enum(DISPOSITIONS).nullable(),
  /** Rule outcome at the dial: passed, or passed with a reason. */
  warned: z.boolean(),
  by: z.enum(INITIATORS),
  /** Decided on the agent's machine while the server could not be reached. */
  decidedOffline: z.boolean(),
  /** A lead let it pass a presumption. */
  overridden: z.boolean(),
  promise: z.object({ amountMinor: z.int(), currency: z.string(), dueOn: z.string() }).nullable(),
  scriptVersionId: Id.nullable(),
})
export type ContactRow = z.infer<typeof ContactRow>

/** Filters combine; a day is a calendar day in `zone`. */
export const ContactQuery = z.object({
  agentId: z.string().max(64).optional(),
  day: CalendarDate.optional(),
  zone: z.string().max(64).optional(),
  disposition: z.enum([...DISPOSITIONS, 'UNFINISHED']).optional(),
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type ContactQuery = z.input<typeof ContactQuery>
/** Newest first. */
export const ContactPage = z.object({ items: z.array(ContactRow), next: Cursor.nullable() })
export type ContactPage = z.infer<typeof ContactPage>

/** One call as the agent saw it. */
export const ContactDetail = z.object({
  row: ContactRow,
  decision: DecisionView,
  reason: WarningReason.nullable(),
  /** What the agent's machine decided then, if it was offline; `decision` is the server's. */
  offlineDecision: DecisionView.nullable(),
  override: OverrideView.nullable(),
  wrapUp: z
    .object({
      gate: z.enum(GATE_STATES),
      path: z.array(PathEntry),
      disclosures: z.array(z.object({ statementId: z.string(), at: Instant })),
      note: z.string(),
      savedAt: Instant,
    })
    .nullable(),
  promise: PromiseView.nullable(),
  followUps: z.array(FollowUpView),
  recordUrl: z.string().nullable(),
  /** The debtor's other contacts, newest first, at most 50. */
  others: z.array(HistoryEntry),
})
export type ContactDetail = z.infer<typeof ContactDetail>
