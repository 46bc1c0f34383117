import { z } from 'zod'
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES } from '../follow-up/follow-up.ts'
import { Cursor, Id, Instant, LocalizedText } from './primitives.ts'

export const FollowUpInput = z.object({
  followUpId: Id,
  kind: z.enum(FOLLOW_UP_KINDS),
  dueAt: Instant,
})
export type FollowUpInput = z.infer<typeof FollowUpInput>

export const FollowUpView = FollowUpInput.extend({
  state: z.enum(FOLLOW_UP_STATES),
  debtorId: Id,
  /** Masked. */
  debtorLabel: z.string(),
  accountTail: z.string(),
  portfolioId: Id,
  agentId: z.string(),
  agentName: z.string(),
  /** Address of the record in the CRM. */
  recordUrl: z.string().nullable(),
  /** Booked for this instant, but moved to `dueAt` because a rule forbids it; `null`: as booked. */
  movedFrom: Instant.nullable(),
  /** The rule that moved it, or that leaves no lawful time for it at all. */
  movedBy: z.object({ rule: z.string(), cite: z.string(), say: LocalizedText }).nullable(),
  /** What the dial check says now, for what is due; `null`: not due yet, or it calls nobody. */
  check: z.object({ light: z.enum(['green', 'amber', 'red']), nextAllowedAt: Instant.nullable(), say: LocalizedText.nullable() }).nullable(),
  /** The open promise this belongs to, if any. */
  promise: z.object({ amountMinor: z.int(), currency: z.string(), dueOn: z.string() }).nullable(),
})
export type FollowUpView = z.infer<typeof FollowUpView>

/** The queue: open follow-ups, earliest first. */
export const FollowUpQuery = z.object({ cursor: Cursor.optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
export const FollowUpPage = z.object({ items: z.array(FollowUpView), next: Cursor.nullable() })
export type FollowUpPage = z.infer<typeof FollowUpPage>
