import type { z } from 'zod'
import type { ImportResult } from '#shared/contract/import'
import { auditEntry } from '../audit/store.ts'
import { untilSettled, type Write, writeAll } from '../db/batch.ts'
import type { KnownDebtor } from '../debtor/known.ts'
import { wholeContent } from '../house/house.ts'
import type { Call } from '../http/call.ts'
import type { Input, Verbs } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'
import { rulesOf } from '../review/rules-of.ts'
import { insertReviewItem } from '../review/store.ts'
import { knownDebtors, withPasts } from '../subject/subjects.ts'
import { changesOf, type Effect, effectOn } from './effect.ts'
import { LOOKED_INTO_MS, type OverLimit, overLimitIn } from './over-limit.ts'
import { type Addition, planOf } from './plan.ts'
import { type KeptRow, readRows, type Refused } from './read-rows.ts'
import { findBook, insertAll, knownBefore, madeBy, moveDebtors } from './store.ts'
import { isStub } from './stub.ts'

type Sent = Input<'importContacts'>['body']
type Answer = z.input<typeof ImportResult>

const TRIES = 8

/**
 * Takes in contacts made elsewhere, each once, in one write with the revisions of their debtors: a dial decided meanwhile
 * is decided again. Contacts of a record nobody opened yet wait for it. What it reads is bounded by its rows. `dryRun` says
 * the same and writes nothing.
 */
export const importContacts: Verbs['importContacts'] = async ({ body }, call) => {
  if (!(await findBook(call.db, body.portfolioId))) throw new ProblemError('not-found')
  const read = await readRows(body, call.keys, call.now)
  return untilSettled(TRIES, () => takeIn(body, read, call))
}

async function takeIn(sent: Sent, read: Awaited<ReturnType<typeof readRows>>, call: Call): Promise<Answer> {
  const { db, now } = call
  const { source, portfolioId } = sent
  const before = await knownBefore(db, { source, portfolioId, refs: read.rows.map(({ ref }) => ref), recordKeys: [...new Set(read.rows.map((row) => row.recordKey))] })
  const { fresh, known, refused } = sorted(read.rows, before.digests)
  const touched = new Set(fresh.map((row) => row.recordKey))
  const debtors = await knownDebtors(db, [...before.debtorIds].flatMap(([key, id]) => (touched.has(key) ? [id] : [])))
  const plan = planOf(fresh, debtors, { ...sent, now })
  const effects = await effectsOf(call, plan, debtors)
  const answer: Answer = {
    taken: fresh.length,
    known,
    refused: [...read.refused, ...refused].toSorted((one, other) => one.row - other.row),
    newRecords: plan.filter(({ debtor }) => isStub(debtor)).length,
    changes: changesOf(effects),
  }
  if (!sent.dryRun) await writeAll(db, await writesFor(sent, plan, effects, answer, call))
  return answer
}

/** Rows that are new, how many were taken in before, and those whose id was used for another contact. */
function sorted(rows: readonly KeptRow[], digests: ReadonlyMap<string | null, string>): { fresh: KeptRow[]; known: number; refused: Refused[] } {
  const seen = new Map(digests)
  const fresh: KeptRow[] = []
  const refused: Refused[] = []
  for (const row of rows) {
    const digest = seen.get(row.ref)
    if (digest === undefined) fresh.push(row)
    else if (digest !== row.digest) refused.push({ row: row.row, field: 'ref', message: 'Used before for another contact of this source.' })
    seen.set(row.ref, digest ?? row.digest)
  }
  return { fresh, refused, known: rows.length - fresh.length - refused.length }
}

/** What the rows do to debtors whose record somebody has opened. */
async function effectsOf({ db, now }: Call, plan: readonly Addition[], debtors: ReadonlyMap<string, KnownDebtor>): Promise<Effect[]> {
  const opened = new Map([...debtors].filter(([, { debtor }]) => !isStub(debtor)))
  const subjects = await withPasts(db, opened, now - LOOKED_INTO_MS)
  return plan.flatMap((addition) => {
    const [known, subject] = [opened.get(addition.debtor.id), subjects.get(addition.debtor.id)]
    return known && subject ? [effectOn(addition, known, subject, wholeContent(known.house), now)] : []
  })
}

async function writesFor({ importId, portfolioId, source }: Sent, plan: readonly Addition[], effects: readonly Effect[], answer: Answer, call: Call): Promise<Write[]> {
  const { db, now } = call
  const known = plan.flatMap((addition) => addition.known?.debtor ?? [])
  const { taken, known: before, refused, newRecords } = answer
  return [
    ...insertAll(db, {
      debtors: plan.filter((addition) => addition.known === null).map(({ debtor }) => debtor),
      accounts: plan.flatMap(({ accounts }) => accounts),
      phones: plan.flatMap(({ phones }) => phones),
      contacts: plan.flatMap(({ contacts }) => contacts),
    }),
    ...(known.length > 0 ? [moveDebtors(db, known, now)] : []),
    ...(await reviewWrites(effects, call)),
    ...(await auditEntry(call, {
      action: 'contacts-imported',
      subject: 'portfolio',
      subjectId: portfolioId,
      detail: { importId, source, taken, known: before, refused: refused.length, newRecords },
    })),
  ]
}

/** A lead is asked to look where both sides together passed a limit: the one whose team made the latest of our calls. */
async function reviewWrites(effects: readonly Effect[], { db, now }: Call): Promise<Write[]> {
  const passed = effects.flatMap((effect): OverLimit[] => {
    const known = effect.addition.known
    const over = known && overLimitIn(effect, known.house.content, now)
    return over ? [over] : []
  })
  if (passed.length === 0) return []
  const makers = await madeBy(db, passed.flatMap(({ ownIds }) => ownIds))
  return passed.map(({ debtorId, rules, contactId, ownIds }) => {
    const [maker = { agentId: null, teamId: null }] = ownIds.flatMap((id) => makers.get(id) ?? []).slice(-1)
    return insertReviewItem(db, { kind: 'import-over-limit', at: now, contactId: null, loggedContactId: contactId, debtorId, ...maker, rules: rulesOf(rules) })
  })
}
