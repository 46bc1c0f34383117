import { z } from 'zod'
import { CHANNELS, CONSENTS, PARTIES, PLACES, PRESUMPTION_REASONS, RESULTS } from '../packs/pack.ts'
import { VERDICTS, type Decision, type Finding, type Meter } from '../dial/decision.ts'
import type { DialFlags } from '../dial/facts.ts'
import { Id, Instant, LocalizedText, Zone } from './primitives.ts'

export const Channel = z.enum(CHANNELS)
export const Party = z.enum(PARTIES)
export const Place = z.enum(PLACES)
export const Result = z.enum(RESULTS)

const StatedWindow = z.object({
  days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).optional(),
  from: z.string().regex(/^\d\d:\d\d$/),
  to: z.string().regex(/^\d\d:\d\d$/),
  zone: Zone.optional(),
})

/** Flags of a debtor, the same for every agent. */
export const Flags = z.object({
  ceasedAt: Instant.optional(),
  disputedAt: Instant.optional(),
  noticeSentAt: Instant.optional(),
  representedBy: z.boolean().optional(),
  workProhibited: z.boolean().optional(),
  writtenOnly: z.boolean().optional(),
  locationInfoObtained: z.boolean().optional(),
  debtorReachable: z.boolean().optional(),
  deceased: z.boolean().optional(),
  bankrupt: z.boolean().optional(),
  minor: z.boolean().optional(),
  incapacitated: z.boolean().optional(),
  timeBarred: z.boolean().optional(),
  medicalDebt: z.boolean().optional(),
  judgmentAt: Instant.optional(),
  inconvenient: z.array(StatedWindow).max(20).optional(),
  agreedHours: z.array(StatedWindow).max(20).optional(),
  workHours: z.array(StatedWindow).max(20).optional(),
  consents: z
    .array(z.object({ kind: z.enum(CONSENTS), from: Instant, until: Instant.optional() }))
    .max(50)
    .optional(),
  optedOutChannels: z.array(Channel).optional(),
  /** Numbers the person asked not to be called on. */
  closedNumbers: z.array(Id).max(50).optional(),
  /** Where the debtor said he is. For thirty days it takes the place of what number and address let one guess. */
  stated: z.object({ zones: z.array(Zone).min(1).max(4), at: Instant }).optional(),
}) satisfies z.ZodType<DialFlags>
export type Flags = z.infer<typeof Flags>

const Finding = z.object({
  rule: z.string(),
  kind: z.enum(['hours', 'count', 'forbid']),
  pack: z.string(),
  version: z.string(),
  cite: z.string(),
  url: z.string().optional(),
  grade: z.enum(['A', 'B']),
  force: z.enum(['statute', 'regulation', 'guideline', 'code', 'house']),
  effect: z.enum(['block', 'warn', 'require']),
  say: LocalizedText,
  openTextured: z.literal(true).optional(),
  presumption: z
    .object({ by: z.array(z.enum(['lead', 'admin'])).readonly(), reasons: z.array(z.enum(PRESUMPTION_REASONS)).readonly(), cite: z.string() })
    .optional(),
  until: Instant.nullable(),
  zone: z.string().optional(),
  counted: z.array(z.string()).readonly().optional(),
  used: z.int().optional(),
  limit: z.int().optional(),
  facts: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<Finding>

const Window = z.union([
  z.object({ days: z.int() }),
  z.object({ hours: z.number() }),
  z.object({ months: z.int() }),
  z.object({ calendar: z.enum(['day', 'week', 'month']) }),
  z.object({ ever: z.literal(true) }),
])

const Meter = z.object({
  rule: z.string(),
  pack: z.string(),
  used: z.int(),
  limit: z.int(),
  window: Window,
  say: LocalizedText,
}) satisfies z.ZodType<Meter>

export const DecisionView = z.object({
  verdict: z.enum(VERDICTS),
  denials: z.array(Finding).readonly(),
  warnings: z.array(Finding).readonly(),
  requirements: z.array(Finding).readonly(),
  meters: z.array(Meter).readonly(),
  nextAllowedAt: Instant.nullable(),
  validUntil: Instant.nullable(),
  at: Instant,
  zones: z.array(z.string()).readonly(),
  packs: z.array(z.string()).readonly(),
  holidaysMissing: z.array(z.string()).readonly(),
}) satisfies z.ZodType<Decision>

/** Reasons an agent may give to pass a warning; the lead sees them. */
export const WARNING_REASONS = ['debtor_asked', 'new_fact', 'appointment', 'lead_agreed'] as const

export const WarningReason = z.object({ code: z.enum(WARNING_REASONS), text: z.string().trim().min(2).max(300) })
export type WarningReason = z.infer<typeof WarningReason>

/** Asks for leave to place one call now. The client makes `contactId`; repeating the request changes nothing. */
export const AuthoriseDial = z.object({
  contactId: Id,
  debtorId: Id,
  accountId: Id,
  phoneId: Id,
  /** Set when the decision carries warnings; the text says it in the agent's own words and the lead reads both. */
  reason: WarningReason.nullable(),
  /** Leave of a lead to pass a presumption, see `Override`. */
  overrideId: Id.nullable(),
  /** Live script version the agent will follow, if any. */
  scriptVersionId: Id.nullable(),
})
export type AuthoriseDial = z.infer<typeof AuthoriseDial>

/**
 * A "no" is an answer, not an error: `placed: false` with the decision.
 * `needsReason`: allowed with warnings and no reason was given; ask and repeat with the same id.
 */
export const DialAnswer = z.object({
  contactId: Id,
  placed: z.boolean(),
  needsReason: z.boolean(),
  /** Place in the debtor's log, if placed. */
  seq: z.int().nullable(),
  decision: DecisionView,
})
export type DialAnswer = z.infer<typeof DialAnswer>

/**
 * A call placed while the server could not be reached, decided on this machine from an older history. It is evidence, so
 * it is always taken in; the server decides again as of then, and a difference goes to review.
 */
export const OfflineDial = AuthoriseDial.omit({ overrideId: true }).extend({
  placedAt: Instant,
  /** Server's clock when the history was read that the decision was made from. */
  historyAsOf: Instant,
  decision: DecisionView,
})
export type OfflineDial = z.infer<typeof OfflineDial>
