import type { z } from 'zod'
import type { FollowUpView } from '#shared/contract/follow-up'
import { lightOf } from '#shared/dial/decision'
import type { Database } from '../db/database.ts'
import type { Verbs } from '../http/endpoint.ts'
import { pageOf, readCursor } from '../http/page.ts'
import { knownDebtors, withPasts } from '../subject/subjects.ts'
import { answerFor, callsSomebody } from './answer.ts'
import { type FollowUpRow, queueOf } from './store.ts'
import { followUpView } from './view.ts'

type Check = z.input<typeof FollowUpView>['check']

/** The caller's own open follow-ups, earliest first, those that are due with what the rules say of calling now. */
export const followUps: Verbs['followUps'] = async ({ query }, { actor, db, keys, now }) => {
  const rows = await queueOf(db, actor.userId, readCursor(query.cursor), query.limit + 1)
  const page = pageOf(rows, query.limit, (row) => ({ at: row.dueAt, id: row.followUpId }))
  const checks = await checksOf(db, page.items, now)
  return { items: await Promise.all(page.items.map((row) => followUpView(keys, row, checks.get(row.followUpId)))), next: page.next }
}

/** The light of every call that is due, from three readings for all of them. */
async function checksOf(db: Database, rows: readonly FollowUpRow[], now: number): Promise<ReadonlyMap<string, Check>> {
  const due = rows.filter(({ kind, dueAt }) => dueAt <= now && callsSomebody(kind))
  if (due.length === 0) return new Map()
  const known = await knownDebtors(db, [...new Set(due.map(({ debtorId }) => debtorId))])
  const subjects = await withPasts(db, known, now)
  return new Map(
    due.map((row) => {
      const [subject, debtor] = [subjects.get(row.debtorId), known.get(row.debtorId)]
      const canTell = subject && debtor && debtor.house.unreadable.length === 0
      return [row.followUpId, canTell ? checkOf(answerFor(subject, { ...row, at: now }, debtor.house.content)) : CANNOT_TELL]
    }),
  )
}

/** What nobody can judge is not shown as allowed. */
const CANNOT_TELL: Check = { light: 'red', nextAllowedAt: null, say: null }

function checkOf(answer: ReturnType<typeof answerFor>): Check {
  if (!answer) return CANNOT_TELL
  const [finding] = [...answer.denials, ...answer.warnings]
  return { light: lightOf(answer), nextAllowedAt: answer.nextAllowedAt, say: finding?.say ?? null }
}
