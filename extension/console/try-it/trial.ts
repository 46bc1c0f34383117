import type { Portfolio } from '#shared/contract/content'
import { clockMs, dayOfDate } from '#shared/dial/calendar'
import type { DialFlags } from '#shared/dial/facts'
import { instantAt } from '#shared/follow-up/local-time'
import type { Channel, Consent, Initiator, Party, Place, Result } from '#shared/packs/pack'
import { COUNTRIES } from '#shared/packs/countries'
import { packsById } from '#shared/packs/shipped'
import { parseNumber } from '#shared/phone/number'
import { placeOf } from '#shared/phone/place'
import { regionOf } from '#shared/phone/region'
import { zonesOf } from '#shared/phone/zones-of'
import type { CaseFlag } from '#shared/policy/circumstance'
import type { RuledSubject } from '#shared/policy/decide-for'

/** A contact of the invented past; `when` on the debtor's clock ("2026-11-24T15:20"). */
export interface TrialContact {
  id: string
  when: string
  channel: Channel
  result: Result
  by: Initiator
}

/** A debtor, a moment and a past, to ask the rules about. Nothing of it leaves the page. */
export interface Trial {
  /** Of a live portfolio; `null`: only the law of `jurisdiction`. */
  portfolioId: string | null
  jurisdiction: string
  /** A number as typed; it tells country and zones. */
  number: string
  /** An address as typed; it tells a place and its zones as well. */
  address: string
  /** The zone people chose by hand; empty: as number and address tell. */
  zone: string
  party: Party
  place: Place
  channel: Channel
  daysPastDue: string
  flags: readonly CaseFlag[]
  consents: readonly Consent[]
  /** On the debtor's clock. */
  date: string
  time: string
  history: readonly TrialContact[]
}

export const ACCOUNT = 'try-account'
export const PHONE = 'try-number'
const DAY_MS = 86_400_000

/** What is asked about, as the engine takes it, and the zone its clock is told in. */
export interface Posed {
  subject: RuledSubject
  /** Zone in which date, time and the week are told. */
  clock: string
  at: number
  proposal: { phoneId: string; accountId: string; channel: Channel }
}

/** The trial as a question to the engine; a RangeError for a zone, a date or a time that does not exist. */
export function pose(trial: Trial, portfolios: readonly Portfolio[]): Posed {
  const portfolio = portfolios.find(({ portfolioId }) => portfolioId === trial.portfolioId)
  const jurisdiction = portfolio?.jurisdiction ?? trial.jurisdiction
  const { regions, numberZones, addressZones } = whereabouts(trial, jurisdiction)
  const clock = clockOf([...numberZones, ...addressZones], portfolio?.zone ?? null, jurisdiction)
  const at = instantOf(trial.date, trial.time, clock)
  return {
    clock,
    at,
    proposal: { phoneId: PHONE, accountId: ACCOUNT, channel: trial.channel },
    subject: {
      portfolio: { portfolioId: portfolio?.portfolioId ?? '', jurisdiction, creditor: portfolio?.creditor ?? 'creditor', zone: portfolio?.zone ?? clock },
      regions,
      addressZones,
      phones: [{ phoneId: PHONE, party: trial.party, place: trial.place, zones: numberZones }],
      accounts: [{ accountId: ACCOUNT, daysPastDue: trial.daysPastDue.trim() === '' ? null : Number(trial.daysPastDue) }],
      flags: flagsOf(trial, at),
      history: trial.history.flatMap((contact) => pastContact(contact, trial, clock)),
    },
  }
}

/** What number and address tell of where the debtor is; a zone chosen by hand takes the place of theirs. */
export function whereabouts({ number, address, zone }: Pick<Trial, 'number' | 'address' | 'zone'>, jurisdiction: string) {
  const country = jurisdiction.split('-')[0] ?? ''
  const e164 = parseNumber(number, country)?.e164 ?? null
  const place = address.trim() === '' ? null : placeOf(address, country)
  return {
    // Nothing typed: somebody of the book's own country, not somebody whom nobody can place.
    regions: e164 || place ? [...(e164 ? [regionOf(e164)] : []), ...(place?.region ? [place.region] : [])] : ownRegion(jurisdiction),
    numberZones: zone ? [zone] : e164 ? zonesOf(e164) : [],
    addressZones: zone ? [] : [...(place?.zones ?? [])],
  }
}

function ownRegion(jurisdiction: string): string[] {
  const place = jurisdiction.replace(/-HOUSE$/, '')
  return COUNTRIES.has(place.split('-')[0] ?? '') ? [place] : []
}

function clockOf(zones: readonly string[], portfolioZone: string | null, jurisdiction: string): string {
  if (portfolioZone && (zones.length === 0 || zones.includes(portfolioZone))) return portfolioZone
  return zones[0] ?? packsById([jurisdiction]).flatMap(({ fallbackZones }) => fallbackZones)[0] ?? 'UTC'
}

function instantOf(date: string, time: string, zone: string): number {
  const ms = clockMs(time)
  return instantAt(zone, dayOfDate(date), { hour: 0, minute: ms / 60_000 })
}

/** Consents run from a day before on; a flag that is an instant has long come. */
function flagsOf({ flags, consents }: Trial, at: number): DialFlags {
  const instants = ['ceasedAt', 'disputedAt']
  return {
    ...Object.fromEntries(flags.map((flag) => [flag, instants.includes(flag) ? at - DAY_MS : true])),
    ...(consents.length > 0 && { consents: consents.map((kind) => ({ kind, from: at - DAY_MS, until: at + 30 * DAY_MS })) }),
  }
}

function pastContact({ id, when, channel, result, by }: TrialContact, { party, place }: Trial, clock: string): RuledSubject['history'][number][] {
  const [date = '', time = ''] = when.split('T')
  try {
    return [{ contactId: id, at: instantOf(date, time, clock), channel, party, place, accountId: ACCOUNT, phoneId: PHONE, result, by }]
  } catch {
    return [] // half typed: it counts once it is a time
  }
}
