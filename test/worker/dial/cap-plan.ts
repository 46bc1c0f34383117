import type { Disposition } from '#shared/playbook/disposition'
import { DISPOSITION_TRAITS } from '#shared/playbook/disposition'
import type { Flags } from '#shared/contract/dial'
import { type CountRule, type Pack, type Party, PARTIES, type Place, PLACES, type Result } from '#shared/packs/pack'
import { decideFor, type RuledSubject } from '#shared/policy/decide-for'
import { NO_HOUSE_CONTENT } from '#shared/policy/policy'
import { NOW } from '../setup.ts'

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]
/** A number that points to no country, so that the book alone says whose rules hold. */
export const ANYWHERE = '+80012345678'
/** An outcome for every result a call can have, asking for nothing else. */
const OUTCOMES = ['NO_ANSWER', 'BUSY', 'VOICEMAIL', 'OFF', 'WRONG_NUMBER', 'THIRD_PARTY_MSG', 'HUNG_UP', 'GATE_REFUSED'] as const satisfies readonly Disposition[]
/** What may have to be known before a person or a place can be called at all. */
const CIRCUMSTANCES: readonly Flags[] = [{}, { debtorReachable: false, locationInfoObtained: false }, { consents: [{ kind: 'work', from: Date.parse('2026-01-01') }] }]
const PAUSES = [10 * MINUTE, DAY, 2 * DAY, 3 * DAY]

type History = RuledSubject['history'][number]
type Outcome = (typeof OUTCOMES)[number]

/** How to come so close to a cap by calls alone that nothing else stops the next one. */
export interface CapPlan {
  rule: CountRule
  party: Party
  place: Place
  flags: Flags
  /** Calls to be placed and wrapped up first, in order of time. */
  before: readonly { at: number; disposition: Outcome }[]
  /** When everybody calls at once. */
  at: number
  /** How many of them the cap still lets through. */
  left: number
}

/** The caps of a pack that stop a call because of earlier calls. */
export function capsOf(pack: Pack): CountRule[] {
  return pack.rules.filter((rule) => rule.kind === 'count').filter((rule) => {
    const { counts, per, when, effect = 'block' } = rule
    const aboutCalls = (counts.channel?.includes('call') ?? true) && !(when && 'channel' in when && !when.channel.includes('call'))
    return effect === 'block' && aboutCalls && (counts.by?.includes('collector') ?? true) && !per?.includes('!channel')
  })
}

/** A plan for one cap, found by trying: whom to call, when, and with which outcomes before. */
export function planFor(jurisdiction: string, rule: CountRule): CapPlan | null {
  for (const party of rule.when && 'party' in rule.when ? rule.when.party : PARTIES)
    for (const place of PLACES) {
      for (const flags of CIRCUMSTANCES) {
        const subject = makeSubject(jurisdiction, { party, place, flags })
        for (const at of hoursOf(subject, rule)) {
          const run = runUp(subject, rule, at)
          if (run) return { rule, party, place, flags, at, ...run }
        }
      }
    }
  return null
}

/** Some instants at which an unknown debtor may be called, in different hours. */
function hoursOf(subject: RuledSubject, { from, to }: CountRule): number[] {
  const start = to ? Date.parse(to) - 3 * DAY : Math.max(NOW, from ? Date.parse(from) + DAY : 0)
  return Array.from({ length: 48 }, (_, hour) => start + hour * HOUR).filter((at) => decide(subject, [], at).verdict === 'allow').slice(0, 12)
}

function runUp(subject: RuledSubject, rule: CountRule, at: number): Pick<CapPlan, 'before' | 'left'> | null {
  const dispositions = OUTCOMES.filter((outcome) => rule.counts.result?.includes(DISPOSITION_TRAITS[outcome].result) ?? true)
  for (let number = 0; number < rule.limit; number += 1)
    for (const disposition of number === 0 ? dispositions.slice(0, 1) : dispositions)
      for (const pause of number === 0 ? PAUSES.slice(0, 1) : PAUSES) {
        const before = Array.from({ length: number }, (_, index) => ({ at: at - (number - index) * pause, disposition }))
        if (isPlaceable(subject, before) && hitsAt(subject, rule, before, at)) return { before, left: rule.limit - number }
      }
  return null
}

function isPlaceable(subject: RuledSubject, before: CapPlan['before']): boolean {
  return before.every(({ at }, index) => decide(subject, before.slice(0, index).map(past), at).verdict === 'allow')
}

/** Whether exactly the rest of the limit passes, none of the calls having an outcome yet, and then this rule says no. */
function hitsAt(subject: RuledSubject, rule: CountRule, before: CapPlan['before'], at: number): boolean {
  const history = before.map(past)
  for (let placed = before.length; placed < rule.limit; placed += 1) {
    if (decide(subject, history, at).verdict !== 'allow') return false
    history.push({ ...past({ at, disposition: 'NO_ANSWER' }, placed), result: null, disposition: null })
  }
  return decide(subject, history, at).denials.some((denial) => denial.rule === rule.id)
}

function past({ at, disposition }: CapPlan['before'][number], index: number): History {
  const result: Result = DISPOSITION_TRAITS[disposition].result
  return { contactId: String(index), at, channel: 'call', party: 'debtor', place: 'mobile', accountId: 'account', phoneId: 'phone', result, disposition, by: 'collector' }
}

function decide(subject: RuledSubject, history: readonly History[], at: number) {
  const [phone] = subject.phones
  const own = history.map((contact) => ({ ...contact, party: phone?.party ?? contact.party, place: phone?.place ?? contact.place }))
  return decideFor({ ...subject, history: own }, { phoneId: 'phone', accountId: 'account', channel: 'call', at }, NO_HOUSE_CONTENT)
}

function makeSubject(jurisdiction: string, { party, place, flags }: Pick<CapPlan, 'party' | 'place' | 'flags'>): RuledSubject {
  return {
    portfolio: { portfolioId: 'book', creditor: 'Invented Bank', zone: 'Asia/Shanghai', jurisdiction },
    regions: [],
    addressZones: [],
    phones: [{ phoneId: 'phone', party, place, zones: [] }],
    accounts: [{ accountId: 'account', daysPastDue: 45 }],
    flags,
    history: [],
  }
}
