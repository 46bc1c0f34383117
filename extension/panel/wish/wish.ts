import type { DebtorView, FlagChange } from '#shared/contract/debtor'
import { dayOfDate } from '#shared/dial/calendar'
import type { StatedWindow } from '#shared/dial/facts'
import { startOfDay } from '#shared/dial/zone'
import type { Channel, Consent, Party } from '#shared/packs/pack'

/** What a person on the phone may ask for or tell that changes who may be called, when and how. */
export type Wish =
  | { kind: 'time'; windows: readonly StatedWindow[] }
  | { kind: 'number' }
  | { kind: 'work' }
  | { kind: 'channel'; channel: Channel }
  | { kind: 'stop'; inWriting: boolean }
  | { kind: 'lawyer' }
  | { kind: 'dispute'; inWriting: boolean }
  | { kind: 'elsewhere'; zone: string }
  | { kind: 'consent'; consent: Consent }
  | { kind: 'bankrupt' }
  | { kind: 'minor' }
  | { kind: 'incapacitated' }
  | { kind: 'deceased' }
  | { kind: 'writtenOnly' }
  | { kind: 'timeBarred' }
  | { kind: 'medicalDebt' }
  | { kind: 'notice'; on: string }
  | { kind: 'judgment'; on: string }
export type WishKind = Wish['kind']

/** Each on its own key, in the order of how often it is said. */
export const WISH_KEYS: Readonly<Record<WishKind, string>> = {
  time: '1', number: '2', work: '3', channel: '4', stop: '5', lawyer: '6', dispute: '7', elsewhere: '8', consent: '9',
  writtenOnly: 'w', bankrupt: 'b', minor: 'm', incapacitated: 'i', deceased: 'd', notice: 's', timeBarred: 't', medicalDebt: 'h', judgment: 'j',
}
export const WISH_KINDS = Object.keys(WISH_KEYS) as readonly WishKind[]

/** What somebody else than the debtor can ask for himself or know of him. */
const OF_OTHERS: readonly WishKind[] = ['number', 'lawyer', 'bankrupt', 'minor', 'incapacitated', 'deceased']
const LIABLE: readonly Party[] = ['debtor', 'co_debtor', 'guarantor']

/** What only a law of the United States asks for. */
const OF_US: readonly WishKind[] = ['medicalDebt', 'judgment']

/** The wishes and facts that make sense from a person of this party, under these laws. */
export function wishesOf(party: Party, debtor: Pick<DebtorView, 'packs'>): readonly WishKind[] {
  if (!LIABLE.includes(party)) return OF_OTHERS
  return isUnderUsLaw(debtor) ? WISH_KINDS : WISH_KINDS.filter((kind) => !OF_US.includes(kind))
}

/** Said when and about what. */
export interface WishContext {
  debtor: DebtorView
  /** Server's clock. */
  now: number
  /** Zone in which the debtor's days are told. */
  zone: string
  /** The number on the line; `null`: none. */
  phoneId: string | null
}

/** Where only a stop-contact or a dispute in writing has the force of one. */
export function needsWriting(debtor: Pick<DebtorView, 'packs'>): boolean {
  return isUnderUsLaw(debtor)
}

function isUnderUsLaw({ packs }: Pick<DebtorView, 'packs'>): boolean {
  return packs.some((pack) => pack.split('-')[0] === 'US')
}

/**
 * The flags a wish sets, for everyone; `null`: it sets none. Where only writing ends all contact, "stop calling" closes the
 * telephone, and a dispute that was only spoken is for the outcome of the call.
 */
export function flagsFor(wish: Wish, { debtor, now, zone, phoneId }: WishContext): FlagChange['set'] | null {
  const { flags } = debtor
  switch (wish.kind) {
    case 'time':
      return { inconvenient: [...(flags.inconvenient ?? []), ...wish.windows.map(({ days, ...window }) => ({ ...window, ...(days && { days: [...days] }) }))] }
    case 'number':
      return phoneId ? { closedNumbers: [...new Set([...(flags.closedNumbers ?? []), phoneId])] } : null
    case 'work':
      return { workProhibited: true }
    case 'channel':
      return closing(debtor, wish.channel)
    case 'stop':
      return !wish.inWriting && needsWriting(debtor) ? closing(debtor, 'call') : { ceasedAt: now }
    case 'lawyer':
      return { representedBy: true }
    case 'dispute':
      return !wish.inWriting && needsWriting(debtor) ? null : { disputedAt: now }
    case 'elsewhere':
      return { stated: { zones: [wish.zone], at: now } }
    case 'consent':
      return { consents: [...(flags.consents ?? []), { kind: wish.consent, from: now }] }
    case 'bankrupt':
    case 'minor':
    case 'incapacitated':
    case 'deceased':
    case 'writtenOnly':
    case 'timeBarred':
    case 'medicalDebt':
      return { [wish.kind]: true }
    case 'notice':
      return { noticeSentAt: startOfDay(zone, dayOfDate(wish.on)) }
    case 'judgment':
      return { judgmentAt: startOfDay(zone, dayOfDate(wish.on)) }
    default:
      return wish satisfies never
  }
}

function closing({ flags }: DebtorView, channel: Channel): FlagChange['set'] {
  return { optedOutChannels: [...new Set([...(flags.optedOutChannels ?? []), channel])] }
}
