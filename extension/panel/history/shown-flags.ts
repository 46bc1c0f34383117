import type { DebtorView, FlagChange } from '#shared/contract/debtor'
import type { Flags } from '#shared/contract/dial'
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

const SIMPLE = ['ceasedAt', 'disputedAt', 'representedBy', 'deceased', 'bankrupt', 'minor', 'incapacitated', 'workProhibited', 'writtenOnly'] as const satisfies readonly (keyof Flags)[]

/** Every flag that is set, the protecting ones first. */
export function shownFlags({ flags, phones }: DebtorView, words: { window: (window: StatedWindow) => string; zone: (zone: string) => string; day: (at: number) => string; channel: (name: string) => string; consent: (name: string) => string }): ShownFlag[] {
  const simple = SIMPLE.filter((flag) => flags[flag] !== undefined && flags[flag] !== false).map((flag) => ({ id: flag, say: `history.flag.${flag}`, protects: true, clear: { set: {}, clear: [flag] } }))
  return [
    ...simple,
    ...each(flags.inconvenient, 'inconvenient', (window) => ({ id: JSON.stringify(window), say: 'history.flag.inconvenient', values: { when: words.window(window) }, protects: true })),
    ...each(flags.optedOutChannels, 'optedOutChannels', (channel) => ({ id: channel, say: 'history.flag.optedOutChannels', values: { channel: words.channel(channel) }, protects: true })),
    ...each(flags.closedNumbers, 'closedNumbers', (phoneId) => ({ id: phoneId, say: 'history.flag.closedNumbers', values: { tail: phones.find((phone) => phone.phoneId === phoneId)?.tail ?? '' }, protects: true })),
    ...each(flags.agreedHours, 'agreedHours', (window) => ({ id: JSON.stringify(window), say: 'history.flag.agreedHours', values: { when: words.window(window) }, protects: false })),
    ...each(flags.consents, 'consents', (consent) => ({ id: `${consent.kind} ${consent.from}`, say: 'history.flag.consents', values: { what: words.consent(consent.kind) }, protects: false })),
    ...(flags.stated ? [{ id: 'stated', say: 'history.flag.stated', values: { where: flags.stated.zones.map(words.zone).join(', '), day: words.day(flags.stated.at) }, protects: false, clear: { set: {}, clear: ['stated'] } }] : []),
    ...(['timeBarred', 'medicalDebt'] as const).filter((flag) => flags[flag]).map((flag) => ({ id: flag, say: `history.flag.${flag}`, protects: false, clear: { set: {}, clear: [flag] } })),
    ...(flags.judgmentAt === undefined ? [] : [{ id: 'judgmentAt', say: 'history.flag.judgmentAt', values: { day: words.day(flags.judgmentAt) }, protects: false, clear: { set: {}, clear: ['judgmentAt'] } }]),
    ...(flags.noticeSentAt === undefined ? [] : [{ id: 'noticeSentAt', say: 'history.flag.noticeSentAt', values: { day: words.day(flags.noticeSentAt) }, protects: false, clear: { set: {}, clear: ['noticeSentAt'] } }]),
  ]
}

/** An entry of a list is taken back by the list without it. */
function each<T>(list: readonly T[] | undefined, name: keyof Flags, shown: (item: T) => Omit<ShownFlag, 'clear'>): ShownFlag[] {
  const all = list ?? []
  return all.map((item, at) => {
    const rest = all.filter((_, other) => other !== at)
    const { id, ...flag } = shown(item)
    return { ...flag, id: `${name} ${id}`, clear: rest.length > 0 ? { set: { [name]: rest }, clear: [] } : { set: {}, clear: [name] } }
  })
}
