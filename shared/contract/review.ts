import { z } from 'zod'
import { Cursor, Id, Instant, LocalizedText } from './primitives.ts'

/** Why a lead should look: decided otherwise once the server knew, placed against a rule, a limit passed by leave, or over a limit after an import. */
export const REVIEW_KINDS = ['offline-differs', 'against-rule', 'override-used', 'import-over-limit'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

export const ReviewItem = z.object({
  reviewId: Id,
  kind: z.enum(REVIEW_KINDS),
  at: Instant,
  /** The call it is about; `null`: a message, a visit, or a contact from elsewhere. */
  contactId: Id.nullable(),
  debtorId: Id,
  debtorLabel: z.string(),
  agentName: z.string(),
  rules: z.array(z.object({ rule: z.string(), cite: z.string(), say: LocalizedText })),
  closedAt: Instant.nullable(),
  closedByName: z.string().nullable(),
  note: z.string().nullable(),
})
export type ReviewItem = z.infer<typeof ReviewItem>

/** Newest first; a lead sees those of her team. */
export const ReviewQuery = z.object({
  open: z.stringbool().default(true),
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export const ReviewPage = z.object({ items: z.array(ReviewItem), next: Cursor.nullable() })
export type ReviewPage = z.infer<typeof ReviewPage>
export const CloseReview = z.object({ note: z.string().trim().min(2).max(500) })
