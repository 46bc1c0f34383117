import { z } from 'zod'
import { HouseRule } from '#shared/contract/policy'
import { DAYS, INITIATORS, KEYS, CHANNELS, CONSENTS, PARTIES, PLACES, RESULTS, type Condition, type Rule } from '#shared/packs/pack'
import type { ClosingDaysDocument, HoldDocument, PolicyDocument } from '#shared/policy/policy'
import { withoutAbsent } from '../content/without-absent.ts'

const text = z.string().catch('')
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((one) => {
      const parsed = item.safeParse(one)
      return parsed.success ? [parsed.data] : []
    }))
const oneOf = <T extends string>(values: readonly T[]) => list(z.enum(values as [T, ...T[]])) // the lists of the rule model are not empty
const says = z.object({ 'zh-CN': text, 'zh-TW': text, en: text }).catch({ 'zh-CN': '', 'zh-TW': '', en: '' })
const reach = { portfolios: z.array(z.string()).nullable().catch(null), regions: z.array(z.string()).nullable().catch(null) }
const optional = <T extends z.ZodType>(part: T) => part.optional().catch(undefined)

const condition = z.custom<Condition>(isCondition)
const window = z
  .union([
    z.object({ days: z.number() }), z.object({ hours: z.number() }), z.object({ months: z.number() }),
    z.object({ calendar: z.enum(['day', 'week', 'month']) }), z.object({ ever: z.literal(true) }),
  ])
  .catch({ calendar: 'day' })
const counts = z
  .object({
    channel: optional(oneOf(CHANNELS)), party: optional(oneOf(PARTIES)), place: optional(oneOf(PLACES)), result: optional(oneOf(RESULTS)),
    by: optional(oneOf(INITIATORS)), notUnder: optional(z.enum(CONSENTS)),
  })
  .catch({})
const slot = z.object({ on: oneOf(DAYS), spans: list(z.tuple([z.string(), z.string()])) })
const head = {
  id: z.string().min(1), cite: text, url: optional(z.string()), say: says,
  grade: z.literal('B').catch('B'), force: z.literal('house').catch('house'), effect: optional(z.enum(['block', 'warn', 'require'])),
  from: optional(z.string()), to: optional(z.string()), when: optional(condition), unless: optional(condition),
}
const per = optional(z.array(z.enum([...KEYS, ...KEYS.map((key) => `!${key}` as const)])))
const rule = z.union([
  z.object({ ...head, kind: z.literal('hours'), only: z.string() }),
  z.object({ ...head, kind: z.literal('hours'), avoid: z.string() }),
  z.object({ ...head, kind: z.literal('hours'), allow: list(slot) }),
  z.object({ ...head, kind: z.literal('count'), limit: z.number().catch(0), counts, per, window }),
  z.object({ ...head, kind: z.literal('forbid') }),
])

const LoosePolicy = z.object({ title: text, ...reach, rules: list(rule), offlineMaxMinutes: z.number().nullable().catch(null) })
const LooseClosingDays = z.object({ title: text, ...reach, days: list(z.object({ date: text, reason: says })) })
const LooseHold = z.object({ title: text, ...reach, reason: says, from: text, to: text })

/** Drafts as their editors work on them, whatever their state: as the contract says, but forgiving. What is missing comes empty. */
export function readPolicy(content: unknown): PolicyDocument {
  return read(LoosePolicy, content)
}
export function readClosingDays(content: unknown): ClosingDaysDocument {
  return read(LooseClosingDays, content)
}
export function readHold(content: unknown): HoldDocument {
  return read(LooseHold, content)
}

function read<T extends z.ZodType>(schema: T, content: unknown): z.output<T> {
  const parsed = schema.safeParse(content ?? {})
  return withoutAbsent(parsed.success ? parsed.data : schema.parse({})) as z.output<T> // same shape, absent keys left out
}

/** Whether it is a condition of the rule model, tried on a rule that is sound otherwise. */
function isCondition(value: unknown): boolean {
  const tried: Rule = { id: 'house.x', kind: 'forbid', cite: 'x', grade: 'B', force: 'house', say: { 'zh-CN': 'x', 'zh-TW': 'x', en: 'x' } }
  return HouseRule.safeParse({ ...tried, when: value }).success
}
