import type { Write } from '../db/batch.ts'
import type { contact } from '../db/schema/contact.ts'
import type { KnownDebtor } from '../debtor/known.ts'
import { type PhoneRow, takeSeq } from '../debtor/store.ts'
import type { Call } from '../http/call.ts'
import { insertContact } from './store.ts'

type Row = typeof contact.$inferInsert
type Made = Pick<Row, 'id' | 'accountId' | 'initiator' | 'placedAt' | 'warned' | 'decision'> & Partial<Row>

/** Appends a call of this agent to the debtor's log: in one write with the revision of what was read, so that nobody's call is missed. */
export function appendCall({ debtor, portfolio }: KnownDebtor, phone: PhoneRow, made: Made, { db, actor }: Call): Write[] {
  return [
    takeSeq(db, debtor),
    insertContact(db, {
      ...made,
      debtorId: debtor.id,
      seq: debtor.nextSeq,
      portfolioId: portfolio.id,
      agentId: actor.userId,
      teamId: actor.teamId,
      phoneId: phone.id,
      channel: 'call',
      party: phone.party,
      place: phone.place,
    }),
  ]
}

/** The agent's day in this book, in the book's own calendar. */
export function dayOf({ portfolio }: KnownDebtor, at: number, { actor }: Call) {
  return { at, zone: portfolio.zone, agentId: actor.userId, portfolioId: portfolio.id, teamId: actor.teamId }
}
