import { z } from 'zod'
import { PRESUMPTION_REASONS } from '../packs/pack.ts'
import { Cursor, Id, Instant, LocalizedText } from './primitives.ts'

export const OVERRIDE_STATES = ['asked', 'granted', 'refused', 'used', 'expired'] as const

/**
 * Asks whoever the rule names to let one call pass a limit that the law words as a presumption. Any other block is passed
 * by nobody. Asked by a lead or admin who may pass it, it is granted at once and stands under that name.
 */
export const AskOverride = z.object({
  overrideId: Id,
  debtorId: Id,
  accountId: Id,
  phoneId: Id,
  reason: z.enum(PRESUMPTION_REASONS),
  text: z.string().trim().min(5).max(500),
})
export type AskOverride = z.infer<typeof AskOverride>

export const DecideOverride = z.object({ grant: z.boolean(), text: z.string().trim().min(2).max(500) })
export type DecideOverride = z.infer<typeof DecideOverride>

export const OverrideView = z.object({
  overrideId: Id,
  debtorId: Id,
  debtorLabel: z.string(),
  phoneId: Id,
  phoneTail: z.string(),
  /** The presumptions it passes. */
  rules: z.array(z.object({ rule: z.string(), cite: z.string(), say: LocalizedText })),
  reason: z.enum(PRESUMPTION_REASONS),
  text: z.string(),
  state: z.enum(OVERRIDE_STATES),
  askedAt: Instant,
  agentId: z.string(),
  askedByName: z.string(),
  decidedAt: Instant.nullable(),
  decidedByName: z.string().nullable(),
  decidedText: z.string().nullable(),
  /** A leave that nobody used ends here. */
  expiresAt: Instant.nullable(),
  recordUrl: z.string().nullable(),
})
export type OverrideView = z.infer<typeof OverrideView>

/** Newest first; an agent sees her own, a lead those of her team. */
export const OverrideQuery = z.object({
  state: z.enum(OVERRIDE_STATES).optional(),
  debtorId: Id.optional(),
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export const OverridePage = z.object({ items: z.array(OverrideView), next: Cursor.nullable() })
export type OverridePage = z.infer<typeof OverridePage>
