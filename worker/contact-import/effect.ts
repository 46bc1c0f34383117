import type { z } from 'zod'
import type { ImportResult } from '#shared/contract/import'
import type { Decision } from '#shared/dial/decision'
import { decideFor, type RuledSubject } from '#shared/policy/decide-for'
import type { HouseContent } from '#shared/policy/policy'
import { type KnownDebtor, subjectOf } from '../debtor/known.ts'
import type { PastRow } from '../subject/store.ts'
import type { PastSubject } from '../subject/subjects.ts'
import type { Addition } from './plan.ts'
import type { LoggedRow } from './store.ts'

type Change = z.input<typeof ImportResult>['changes'][number]

/** A debtor before and after what is added to him, and what the rules say now of calling his first own number. */
export interface Effect {
  addition: Addition
  after: PastSubject
  decisions: { before: Decision; after: Decision } | null
}

/** Most debtors an answer tells of. */
const CHANGES_MAX = 50

export function effectOn(addition: Addition, known: KnownDebtor, before: PastSubject, house: HouseContent, now: number): Effect {
  const accounts = [...known.accounts, ...addition.accounts]
  const phones = [...known.phones, ...addition.phones]
  const after = { ...subjectOf({ ...known, accounts, phones }, []), history: [...addition.contacts.map(pastOf), ...before.history] }
  return { addition, after, decisions: decisionsOf(before, after, house, now) }
}

function pastOf({ id, placedAt, initiator, accountId = null, phoneId = null, debtorId, channel, party, place, result, source = null }: LoggedRow): PastRow {
  return { debtorId, contactId: id, at: placedAt, channel, party, place, accountId, phoneId, result, by: initiator, disposition: null, source }
}

/** `null`: he has no number yet, or no rules are shipped for his book, so that nothing can be said. */
function decisionsOf(before: PastSubject, after: PastSubject, house: HouseContent, at: number): Effect['decisions'] {
  const phone = firstNumber(before) ?? firstNumber(after)
  if (!phone) return null
  const accountId = after.accounts[0]?.accountId ?? ''
  const answer = (subject: RuledSubject) => decideFor(subject, { phoneId: phone.phoneId, accountId, channel: 'call', at }, house)
  try {
    return { before: answer(before.phones.includes(phone) ? before : { ...before, phones: after.phones }), after: answer(after) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The debtor's first own number; without one, the first of all. */
export function firstNumber({ phones }: RuledSubject): RuledSubject['phones'][number] | undefined {
  return phones.find(({ party }) => party === 'debtor') ?? phones[0]
}

/** Debtors whose answer is another one afterwards, worst first: closed that were open, then those who wait longest, then the fullest limits. */
export function changesOf(effects: readonly Effect[]): Change[] {
  return effects
    .flatMap(({ addition: { debtor }, decisions }): Change[] => {
      if (!decisions) return []
      const { before, after } = decisions
      const meters = metersChanged(before, after)
      if (meters.length === 0 && before.verdict === after.verdict && before.nextAllowedAt === after.nextAllowedAt) return []
      return [{ debtorId: debtor.id, label: debtor.label, before: before.verdict, after: after.verdict, meters, nextAllowedAt: after.nextAllowedAt }]
    })
    .toSorted((one, other) => closes(other) - closes(one) || waitOf(other) - waitOf(one) || fullest(other) - fullest(one))
    .slice(0, CHANGES_MAX)
}

function metersChanged(before: Decision, after: Decision): Change['meters'] {
  return after.meters.flatMap(({ rule, pack, used, limit }) => {
    const earlier = before.meters.find((meter) => meter.rule === rule && meter.pack === pack)?.used ?? 0
    return earlier === used ? [] : [{ rule, before: earlier, after: used, limit }]
  })
}

function closes({ before, after }: Change): number {
  return Number(before === 'allow' && after === 'deny')
}

function waitOf({ after, nextAllowedAt }: Change): number {
  return after === 'allow' ? 0 : (nextAllowedAt ?? Number.MAX_VALUE)
}

function fullest({ meters }: Change): number {
  return Math.max(0, ...meters.map(({ after, limit }) => after / Math.max(1, limit)))
}
