import { z } from 'zod'
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES } from '../follow-up/follow-up.ts'
import { Cursor, Id, Instant } from './primitives.ts'

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
  /** The open promise this belongs to, if any. */
  promise: z.object({ amountMinor: z.int(), currency: z.string(), dueOn: z.string() }).nullable(),
})
export type FollowUpView = z.infer<typeof FollowUpView>

/** The queue: open follow-ups, earliest first. */
export const FollowUpQuery = z.object({ cursor: Cursor.optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
export const FollowUpPage = z.object({ items: z.array(FollowUpView), next: Cursor.nullable() })
export type FollowUpPage = z.infer<typeof FollowUpPage>
