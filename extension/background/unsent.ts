import type { DebtorView, HistoryEntry } from '#shared/contract/debtor'
import { DISPOSITION_TRAITS, type Disposition } from '#shared/playbook/disposition'
import { debtorIdOf, errandIdOf, type Errand } from './errand.ts'

/** What happened on this machine and the server does not know. */
export interface Unsent {
  /** In order, each with the name of its agent. */
  errands: readonly { errand: Errand; agentName: string }[]
  /** How calls ended, by their id. */
  outcomes: ReadonlyMap<string, Disposition>
}

/** A debtor with what the server will know of him once it has everything: a call placed offline counts in the next decision. */
export function withUnsent(debtor: DebtorView, { errands, outcomes }: Unsent): DebtorView {
  const own = errands.filter(({ errand }) => debtorIdOf(errand) === debtor.debtorId)
  const known = new Set(debtor.history.map(({ contactId }) => contactId))
  const added = own.flatMap(({ errand, agentName }) => (known.has(errandIdOf(errand)) ? [] : (contactOf(errand, debtor, agentName) ?? [])))
  const late = debtor.history.some(({ contactId, result }) => result === null && outcomes.has(contactId))
  const changes = own.flatMap(({ errand }) => (errand.kind === 'changeFlags' ? [errand.body] : []))
  if (added.length === 0 && changes.length === 0 && !late) return debtor
  const history = [...debtor.history, ...added].map((past) => ended(past, outcomes.get(past.contactId)))
  const flags = changes.reduce((before, { set, clear }) => ({ ...before, ...set, ...Object.fromEntries(clear.map((name) => [name, undefined])) }), debtor.flags)
  return { ...debtor, history, flags }
}

function ended(past: HistoryEntry, outcome: Disposition | undefined): HistoryEntry {
  return outcome && past.result === null ? { ...past, disposition: outcome, result: DISPOSITION_TRAITS[outcome].result } : past
}

function contactOf(errand: Errand, { phones }: DebtorView, agentName: string): HistoryEntry | null {
  const head = { seq: null, disposition: null, agentName, source: null }
  switch (errand.kind) {
    case 'offlineDial': {
      const { contactId, accountId, phoneId, placedAt } = errand.body
      return { ...head, ...whose(phones, phoneId), contactId, accountId, at: placedAt, channel: 'call', result: null, by: 'collector' }
    }
    case 'inboundCall': {
      const { contactId, accountId, phoneId, startedAt } = errand.body
      return { ...head, ...whose(phones, phoneId), contactId, accountId, at: startedAt, channel: 'call', result: null, by: 'debtor' }
    }
    case 'logContact': {
      const { contactId, accountId, phoneId, at, channel, party, place, result, by } = errand.body
      return { ...head, contactId, accountId, phoneId, at, channel, party, place, result, by }
    }
    case 'changeFlags':
      return null
    default:
      return errand satisfies never
  }
}

function whose(phones: DebtorView['phones'], phoneId: string): Pick<HistoryEntry, 'phoneId' | 'party' | 'place'> {
  const phone = phones.find((known) => known.phoneId === phoneId)
  return { phoneId, party: phone?.party ?? 'debtor', place: phone?.place ?? 'unknown' }
}
