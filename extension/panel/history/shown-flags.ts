import type { DebtorView, FlagChange } from '#shared/contract/debtor'
import type { Flags } from '#shared/contract/dial'
import { PROTECTIVE_FLAGS } from '#shared/dial/protective-flags'
import type { StatedWindow } from '#shared/dial/facts'

/** One thing that holds for every call to this debtor, and the change that would end it. */
export interface ShownFlag {
  id: string
  /** Words: a key, and what fills it in. */
  say: string
  values?: Readonly<Record<string, string>>
  /** Taken back by a lead only. */
  protects: boolean
  clear: Pick<FlagChange, 'set' | 'clear'>
}

const PROTECTIVE: ReadonlySet<string> = new Set(PROTECTIVE_FLAGS)
/** A flag before it is known whether it protects. */
type Told = Omit<ShownFlag, 'protects'> & { flag: keyof Flags }

const SIMPLE = ['ceasedAt', 'disputedAt', 'representedBy', 'deceased', 'bankrupt', 'minor', 'incapacitated', 'workProhibited', 'writtenOnly', 'timeBarred', 'medicalDebt'] as const satisfies readonly (keyof Flags)[]

/** Every flag that is set, the protecting ones first. */
export function shownFlags(...known: Parameters<typeof told>): ShownFlag[] {
  return told(...known)
    .map(({ flag, ...shown }) => ({ ...shown, protects: PROTECTIVE.has(flag) }))
    .toSorted((one, other) => Number(other.protects) - Number(one.protects))
}

function told({ flags, phones }: DebtorView, words: { window: (window: StatedWindow) => string; zone: (zone: string) => string; day: (at: number) => string; channel: (name: string) => string; consent: (name: string) => string }): Told[] {
  const simple = SIMPLE.filter((flag) => flags[flag] !== undefined && flags[flag] !== false).map((flag) => ({ flag, id: flag, say: `history.flag.${flag}`, clear: { set: {}, clear: [flag] } }))
  return [
    ...simple,
    ...each(flags.inconvenient, 'inconvenient', (window) => ({ id: JSON.stringify(window), say: 'history.flag.inconvenient', values: { when: words.window(window) } })),
    ...each(flags.optedOutChannels, 'optedOutChannels', (channel) => ({ id: channel, say: 'history.flag.optedOutChannels', values: { channel: words.channel(channel) } })),
    ...each(flags.closedNumbers, 'closedNumbers', (phoneId) => ({ id: phoneId, say: 'history.flag.closedNumbers', values: { tail: phones.find((phone) => phone.phoneId === phoneId)?.tail ?? '' } })),
    ...each(flags.agreedHours, 'agreedHours', (window) => ({ id: JSON.stringify(window), say: 'history.flag.agreedHours', values: { when: words.window(window) } })),
    ...each(flags.consents, 'consents', (consent) => ({ id: `${consent.kind} ${consent.from}`, say: 'history.flag.consents', values: { what: words.consent(consent.kind) } })),
    ...(flags.stated ? [{ flag: 'stated' as const, id: 'stated', say: 'history.flag.stated', values: { where: flags.stated.zones.map(words.zone).join(', '), day: words.day(flags.stated.at) }, clear: { set: {}, clear: ['stated'] } }] : []),
    ...(flags.judgmentAt === undefined ? [] : [{ flag: 'judgmentAt' as const, id: 'judgmentAt', say: 'history.flag.judgmentAt', values: { day: words.day(flags.judgmentAt) }, clear: { set: {}, clear: ['judgmentAt'] } }]),
    ...(flags.noticeSentAt === undefined ? [] : [{ flag: 'noticeSentAt' as const, id: 'noticeSentAt', say: 'history.flag.noticeSentAt', values: { day: words.day(flags.noticeSentAt) }, clear: { set: {}, clear: ['noticeSentAt'] } }]),
  ]
}

/** An entry of a list is taken back by the list without it. */
function each<T>(list: readonly T[] | undefined, name: keyof Flags, shown: (item: T) => Omit<Told, 'clear' | 'flag'>): Told[] {
  const all = list ?? []
  return all.map((item, at) => {
    const rest = all.filter((_, other) => other !== at)
    const { id, ...words } = shown(item)
    return { ...words, flag: name, id: `${name} ${id}`, clear: rest.length > 0 ? { set: { [name]: rest }, clear: [] } : { set: {}, clear: [name] } }
  })
}
