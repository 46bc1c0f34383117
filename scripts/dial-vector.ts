import { z } from 'zod'
import { CHANNELS, CONSENTS, DAYS, INITIATORS, PARTIES, PLACES, RESULTS } from '#shared/packs/pack'
import type { DialFacts, HolidayTables, StatedWindow } from '#shared/dial/facts'
import type { Decision } from '#shared/dial/decision'
import type { Pack } from '#shared/packs/pack'

const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/
const Instant = z
  .string()
  .refine((text) => OFFSET.test(text), 'an instant needs an offset (+08:00) or Z')
  .refine((text) => !OFFSET.test(text) || isInstant(text), 'not an instant')
const Clock = z.string().regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/, 'a time of day is written HH:MM')
const Zone = z.string().refine(isZone, 'not an IANA time zone')

/** A field that may be left out; `null` says the same. */
function maybe<T extends z.ZodType>(type: T) {
  return type.nullish().transform((value) => value ?? undefined)
}

/** Weekdays as numbers count from Sunday = 0; 7 is Sunday as well. */
const Weekday = z.union([
  z.int().min(0).max(7).transform((day) => DAYS[(day + 6) % 7]),
  z.enum(DAYS).exclude(['hol']),
])
const Window = z.object({ days: maybe(z.array(Weekday)), from: Clock, to: Clock, zone: maybe(Zone) })

const Flags = z.looseObject({
  ceasedAt: maybe(Instant),
  disputedAt: maybe(Instant),
  noticeSentAt: maybe(Instant),
  representedBy: z.union([z.string(), z.boolean()]).nullish(),
  inconvenient: maybe(z.array(Window)),
  agreedHours: maybe(z.array(Window)),
  workHours: maybe(z.array(Window)),
  consents: maybe(z.array(z.object({ kind: z.enum(CONSENTS), at: Instant, until: maybe(Instant) }))),
  optedOutChannels: maybe(z.array(z.enum(CHANNELS))),
  holidays: maybe(z.array(z.iso.date())),
})

const Contact = z.object({
  id: maybe(z.string()),
  at: Instant,
  channel: z.enum(CHANNELS),
  party: z.enum(PARTIES),
  place: maybe(z.enum(PLACES)),
  account: maybe(z.string()),
  creditor: maybe(z.string()),
  person: maybe(z.string()),
  number: maybe(z.string()),
  result: z.enum(RESULTS).nullable(),
  initiatedBy: z.enum(INITIATORS),
})

/** One case: facts in, verdict, rule and next allowed instant out. */
export const DialVector = z.object({
  id: z.string(),
  given: z.object({
    jurisdiction: z.union([z.string(), z.array(z.string()).min(1)]),
    at: Instant,
    zones: z.array(Zone),
    channel: z.enum(CHANNELS),
    party: z.enum(PARTIES),
    place: z.enum(PLACES).nullish().transform((place) => place ?? 'unknown'),
    account: z.string(),
    creditor: maybe(z.string()),
    person: maybe(z.string()),
    number: maybe(z.string()),
    contacts: z.array(Contact).nullish().transform((contacts) => contacts ?? []),
    flags: z.preprocess((flags) => flags ?? {}, Flags),
  }),
  expect: z.object({
    verdict: z.enum(['allow', 'deny']),
    rule: z.string().nullish(),
    nextAllowedAt: Instant.nullish(),
  }),
})
export type DialVector = z.infer<typeof DialVector>

/** Date.parse takes 30 February for a day in March. */
function isInstant(text: string): boolean {
  return z.iso.date().safeParse(text.slice(0, 10)).success && !Number.isNaN(Date.parse(text))
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Ids of the packs a vector is judged by, parents of overlays aside. */
export function jurisdictionsOf({ given }: DialVector): string[] {
  return [given.jurisdiction].flat()
}

/** The facts of a vector as the engine takes them. */
export function factsOf({ given }: DialVector): DialFacts {
  const { flags } = given
  const { holidays: _table, representedBy, ...others } = flags
  return {
    at: Date.parse(given.at),
    zones: given.zones,
    channel: given.channel,
    party: given.party,
    place: given.place,
    account: given.account,
    creditor: given.creditor,
    person: given.person,
    number: given.number,
    contacts: given.contacts.map(({ at, initiatedBy, ...contact }) => ({ ...contact, at: Date.parse(at), by: initiatedBy })),
    flags: {
      ...others,
      ceasedAt: instantOf(flags.ceasedAt),
      disputedAt: instantOf(flags.disputedAt),
      noticeSentAt: instantOf(flags.noticeSentAt),
      representedBy: representedBy ? true : undefined,
      inconvenient: windowsOf(flags.inconvenient),
      agreedHours: windowsOf(flags.agreedHours),
      workHours: windowsOf(flags.workHours),
      consents: flags.consents?.map(({ kind, at, until }) => ({ kind, from: Date.parse(at), until: instantOf(until) })),
    },
  }
}

function windowsOf(windows: z.infer<typeof Window>[] | undefined): StatedWindow[] | undefined {
  return windows?.map(({ days, ...window }) => ({ ...window, days: days?.flatMap((day) => (day && day !== 'hol' ? day : [])) }))
}

function instantOf(text: string | null | undefined): number | undefined {
  return typeof text === 'string' ? Date.parse(text) : undefined
}

/** The vector's holidays stand for the table of every pack and count as all there are, in any year it could touch. */
export function holidaysOf(vector: DialVector, packs: readonly Pack[]): HolidayTables {
  const year = new Date(vector.given.at).getUTCFullYear()
  const table = { years: [year - 1, year, year + 1, year + 2], dates: vector.given.flags.holidays ?? [] }
  return Object.fromEntries(packs.map((pack) => [pack.holidays ?? pack.id, table]))
}

/** Whether a decision is what the vector expects. A rule may be a child of the expected one. */
export function meets({ expect }: DialVector, decision: Decision): boolean {
  if (decision.verdict !== expect.verdict) return false
  const rule = decision.denials[0]?.rule ?? ''
  if (expect.rule && rule !== expect.rule && !rule.startsWith(`${expect.rule}.`)) return false
  if (expect.nextAllowedAt === undefined) return true
  return decision.nextAllowedAt === (expect.nextAllowedAt === null ? null : Date.parse(expect.nextAllowedAt))
}

/** An instant written with the offset that `like` carries. */
export function writtenLike(like: string, at: number): string {
  const offset = OFFSET.exec(like)?.[0] ?? 'Z'
  const minutes = offset === 'Z' ? 0 : (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) * (offset.startsWith('-') ? -1 : 1)
  return new Date(at + minutes * 60_000).toISOString().replace(/(?:\.000)?Z$/, offset)
}
