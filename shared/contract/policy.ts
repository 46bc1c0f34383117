import { z } from 'zod'
import { CONSENTS, DAYS, INITIATORS, KEYS, type Condition, type Match, type Past, type Rule } from '../packs/pack.ts'
import type { ClosingDaysDocument, HoldDocument, PolicyDocument } from '../policy/policy.ts'
import { Channel, Party, Place, Result } from './dial.ts'
import { CalendarDate, Id } from './primitives.ts'

const Says = (max: number) => z.object({ 'zh-CN': z.string().min(1).max(max), 'zh-TW': z.string().min(1).max(max), en: z.string().min(1).max(max) })
const Fact = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/)
const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
const Region = z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
/** An empty list would reach nobody and say so nowhere. */
const Reach = { portfolios: z.array(Id).min(1).max(200).nullable(), regions: z.array(Region).min(1).max(100).nullable() }

const Window = z.union([
  z.strictObject({ days: z.int().min(1).max(366) }),
  z.strictObject({ hours: z.number().positive().max(8784) }),
  z.strictObject({ months: z.int().min(1).max(12) }),
  z.strictObject({ calendar: z.enum(['day', 'week', 'month']) }),
  z.strictObject({ ever: z.literal(true) }),
])
const Counts = z.strictObject({
  channel: z.array(Channel).min(1).optional(),
  party: z.array(Party).min(1).optional(),
  place: z.array(Place).min(1).optional(),
  result: z.array(Result).min(1).optional(),
  by: z.array(z.enum(INITIATORS)).min(1).optional(),
  notUnder: z.enum(CONSENTS).optional(),
}) satisfies z.ZodType<Match>
const Per = z.enum([...KEYS, ...KEYS.map((key) => `!${key}` as const)])
const PastContacts = { counts: Counts, per: z.array(Per).max(7).optional(), window: Window }

const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1).max(20) }),
    z.strictObject({ any: z.array(Condition).min(1).max(20) }),
    z.strictObject({ not: Condition }),
    z.strictObject({ channel: z.array(Channel).min(1) }),
    z.strictObject({ party: z.array(Party).min(1) }),
    z.strictObject({ place: z.array(Place).min(1) }),
    z.strictObject({ flag: Fact }),
    z.strictObject({ known: Fact }),
    z.strictObject({ since: Fact }),
    z.strictObject({ fact: Fact, gt: z.number().optional(), ge: z.number().optional(), eq: z.union([z.string(), z.number(), z.boolean()]).optional() }),
    z.strictObject({ age: Fact, days: z.int().min(0).max(3660) }),
    z.strictObject({ consent: z.enum(CONSENTS) }),
    z.strictObject({ optedOut: z.literal(true) }),
    z.strictObject({ past: z.strictObject(PastContacts) satisfies z.ZodType<Past>, atLeast: z.int().min(1).max(1000) }),
  ]),
)

const Head = {
  id: z.string().regex(/^house\.[a-z0-9][a-z0-9.-]{0,59}$/),
  /** Where the organisation wrote it down. */
  cite: z.string().min(1).max(200),
  url: z.url({ protocol: /^https$/ }).optional(),
  say: Says(200),
  grade: z.literal('B'),
  force: z.literal('house'),
  effect: z.enum(['block', 'warn', 'require']).optional(),
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
  when: Condition.optional(),
  unless: Condition.optional(),
}
const Slot = z.strictObject({ on: z.array(z.enum(DAYS).exclude(['hol'])).min(1), spans: z.array(z.tuple([Clock, Clock])).max(6) })

/** A rule of the organisation: the whole rule model, save that nobody passes it as a presumption and no consent is given a longer life. */
export const HouseRule = z.union([
  z.strictObject({ ...Head, kind: z.literal('hours'), allow: z.array(Slot).min(1).max(8) }),
  z.strictObject({ ...Head, kind: z.literal('hours'), only: Fact }),
  z.strictObject({ ...Head, kind: z.literal('hours'), avoid: Fact }),
  z.strictObject({ ...Head, kind: z.literal('count'), limit: z.int().min(0).max(1000), ...PastContacts }),
  z.strictObject({ ...Head, kind: z.literal('forbid') }),
]) satisfies z.ZodType<Rule>
export type HouseRule = z.infer<typeof HouseRule>

export const Policy = z.strictObject({
  title: z.string().min(1).max(80),
  ...Reach,
  rules: z.array(HouseRule).max(60),
  offlineMaxMinutes: z.int().min(5).max(1440).nullable(),
}) satisfies z.ZodType<PolicyDocument>

export const ClosingDays = z.strictObject({
  title: z.string().min(1).max(80),
  ...Reach,
  days: z.array(z.strictObject({ date: CalendarDate, reason: Says(120) })).max(400),
}) satisfies z.ZodType<ClosingDaysDocument>

export const Hold = z.strictObject({
  title: z.string().min(1).max(80),
  ...Reach,
  reason: Says(200),
  from: CalendarDate,
  to: CalendarDate,
}).refine(({ from, to }) => from <= to, { path: ['to'], error: 'Ends before it begins.' }) satisfies z.ZodType<HoldDocument>
