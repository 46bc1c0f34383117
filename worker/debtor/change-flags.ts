import { auditEntry } from '../audit/store.ts'
import { Flags } from '#shared/contract/dial'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { Call } from '../http/call.ts'
import type { Verbs } from '../http/endpoint.ts'
import { invalid, ProblemError } from '../http/problem.ts'
import { digestOf } from '../privacy/fingerprint.ts'
import { maskNote } from '../privacy/mask-note.ts'
import { findDebtor, findFlagChange, insertFlagChange, moveDebtor, readRecord } from './store.ts'
import { viewOf } from './view.ts'

const TRIES = 8
const FLAG_NAMES: readonly string[] = Object.keys(Flags.shape)

/**
 * Sets and clears flags of a debtor, for everyone at once; nobody's change is lost under another's. Repeating a change
 * does nothing; the same id with other content is `already-different`.
 */
export const changeFlags: Verbs['changeFlags'] = async ({ params, body }, call) => {
  const { db, keys, actor, now } = call
  for (const [index, name] of body.clear.entries()) {
    if (!FLAG_NAMES.includes(name)) throw invalid(`clear.${index}`, 'Not a flag.')
    if (name in body.set) throw invalid(`clear.${index}`, 'Set and cleared at once.')
  }
  const digest = await digestOf(keys.digest, { ...params, ...body })
  return untilSettled(TRIES, async () => {
    const found = await findDebtor(db, actor, params.debtorId)
    if (!found) throw new ProblemError('not-found')
    const earlier = await findFlagChange(db, body.changeId)
    if (earlier) {
      if (earlier.digest !== digest) throw new ProblemError('already-different')
      return view(call, found)
    }
    const flags = Flags.parse(Object.fromEntries(Object.entries({ ...found.debtor.flags, ...body.set }).filter(([name]) => !body.clear.includes(name))))
    const change = { id: body.changeId, debtorId: found.debtor.id, userId: actor.userId, set: body.set, cleared: body.clear, note: maskNote(body.note), digest, at: now }
    await writeAll(db, [
      moveDebtor(db, found.debtor, { flags, updatedAt: now }),
      insertFlagChange(db, change),
      ...(await auditEntry(call, {
        action: 'flags-changed',
        subject: 'debtor',
        subjectId: found.debtor.id,
        detail: { changeId: body.changeId, set: Object.keys(body.set), cleared: body.clear },
      })),
    ])
    return view(call, { ...found, debtor: { ...found.debtor, flags } })
  })
}

async function view(call: Call, found: NonNullable<Awaited<ReturnType<typeof findDebtor>>>) {
  const { accounts, phones } = await readRecord(call.db, found.debtor.id)
  return viewOf(call, { ...found, accounts, phones: phones.map((phone) => ({ ...phone, index: null })) })
}
