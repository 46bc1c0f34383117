import type { FollowUpInput } from '#shared/contract/follow-up'
import type { Result } from '#shared/packs/pack'
import type { Disposition } from '#shared/playbook/disposition'
import type { z } from 'zod'
import type { Database } from '../db/database.ts'
import { knownDebtors, withPasts } from '../subject/subjects.ts'
import { answerFor, callsSomebody, lastingDenial } from './answer.ts'
import type { FollowUpRow } from './store.ts'

/** The call a follow-up comes from, with the outcome that is just being recorded. */
interface JustEnded {
  id: string
  debtorId: string
  accountId: string
  phoneId: string
  result: Result
  disposition: Disposition
}

type Booked = Pick<FollowUpRow, 'dueAt' | 'movedFrom' | 'movedBy'>

/**
 * When a follow-up is booked for. A call that the rules, this outcome among what they know, forbid at that time is moved to
 * the first lawful one; where time alone never makes it lawful it stays, and names the rule. What cannot be judged is judged
 * when it is due.
 */
export async function bookFollowUp(db: Database, { kind, dueAt }: z.output<typeof FollowUpInput>, ended: JustEnded): Promise<Booked> {
  const asBooked = { dueAt, movedFrom: null, movedBy: null }
  if (!callsSomebody(kind)) return asBooked
  const known = await knownDebtors(db, [ended.debtorId])
  const [[subject], [debtor]] = [[...(await withPasts(db, known, dueAt)).values()], [...known.values()]]
  if (!subject || !debtor) return asBooked
  const history = subject.history.map((past) => (past.contactId === ended.id ? { ...past, result: ended.result, disposition: ended.disposition } : past))
  const answer = answerFor({ ...subject, history }, { ...ended, at: dueAt }, debtor.house.content)
  if (answer?.verdict !== 'deny') return asBooked
  const movedBy = lastingDenial(answer)
  return answer.nextAllowedAt === null ? { ...asBooked, movedBy } : { dueAt: answer.nextAllowedAt, movedFrom: dueAt, movedBy }
}
