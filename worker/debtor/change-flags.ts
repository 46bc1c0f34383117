import { auditEntry } from '../audit/store.ts'
import { Flags } from '#shared/contract/dial'
import { untilSettled, writeAll } from '../db/batch.ts'
import type { Call } from '../http/call.ts'
import { CLOCK_SKEW_MS } from '../http/clock-skew.ts'
import type { Input, Verbs } from '../http/endpoint.ts'
import { invalid, invalidInput, ProblemError } from '../http/problem.ts'
import { digestOf } from '../privacy/fingerprint.ts'
import { maskNote } from '../privacy/mask-note.ts'
import { flagsByAgent, flagsByLead, givesConsent } from './flag-rights.ts'
import { knownDebtor, type KnownDebtor } from './known.ts'
import { findFlagChange, flagChangesSince, insertFlagChange, moveDebtor } from './store.ts'
import { viewOfKnown } from './view.ts'

type Change = Input<'changeFlags'>['body']

const TRIES = 8
const FLAG_NAMES: readonly string[] = Object.keys(Flags.shape)
/** An agent may take her own change back for so long. */
const UNDO_MS = 10 * 60_000

/**
 * Sets and clears flags of a debtor, for everyone at once; nobody's change is lost under another's. What protects him is
 * taken back by a lead or an admin only, or by an agent who has just set it herself. Repeating a change does nothing; the
 * same id with other content is `already-different`.
 */
export const changeFlags: Verbs['changeFlags'] = async ({ params, body }, call) => {
  const { db, keys, actor, now } = call
  checkChange(body, now)
  const digest = await digestOf(keys.digest, { ...params, ...body })
  await untilSettled(TRIES, async () => {
    const known = await knownDebtor(db, actor, params.debtorId)
    if (!known) throw new ProblemError('not-found')
    const earlier = await findFlagChange(db, body.changeId)
    if (earlier) {
      if (earlier.digest !== digest) throw new ProblemError('already-different')
      return
    }
    const flags = await flagsAfter(known, { ...body, set: pastStatement(body.set, now) }, call)
    const touched = new Set([...Object.keys(body.set), ...body.clear])
    const before = Object.fromEntries(Object.entries(known.debtor.flags).filter(([name]) => touched.has(name)))
    const change = { id: body.changeId, debtorId: known.debtor.id, userId: actor.userId, set: body.set, cleared: body.clear, before, note: maskNote(body.note), digest, at: now }
    await writeAll(db, [
      moveDebtor(db, known.debtor, { flags, updatedAt: now }),
      insertFlagChange(db, change),
      ...(await auditEntry(call, {
        action: 'flags-changed',
        subject: 'debtor',
        subjectId: known.debtor.id,
        detail: { changeId: body.changeId, set: Object.keys(body.set), cleared: body.clear },
      })),
    ])
  })
  return viewOfKnown(call, params.debtorId)
}

function checkChange({ set, clear }: Change, now: number): void {
  for (const [index, name] of clear.entries()) {
    if (!FLAG_NAMES.includes(name)) throw invalid(`clear.${index}`, 'Not a flag.')
    if (name in set) throw invalid(`clear.${index}`, 'Set and cleared at once.')
  }
  if (set.stated && set.stated.at > now + CLOCK_SKEW_MS) throw invalid('set.stated.at', 'Lies in the future.')
}

/** The flags as this person may leave them. */
async function flagsAfter({ debtor, phones }: KnownDebtor, change: Change, { db, actor, now }: Call): Promise<Flags> {
  if (givesConsent(debtor.flags, change) && change.note.trim() === '') throw invalid('note', 'A consent needs its evidence.')
  for (const [index, phoneId] of (change.set.closedNumbers ?? []).entries())
    if (!phones.some((phone) => phone.id === phoneId)) throw invalid(`set.closedNumbers.${index}`, 'Not a number of this debtor.')
  if (actor.role !== 'agent') return parsed(flagsByLead(debtor.flags, change))
  const { flags, kept } = flagsByAgent(debtor.flags, change, actor.userId, await flagChangesSince(db, debtor.id, now - UNDO_MS))
  if (kept.length > 0) throw new ProblemError('not-allowed', { detail: `Only a lead or an admin takes back: ${kept.join(', ')}.` })
  return parsed(flags)
}

/** Lists that were joined may have become too long. */
function parsed(flags: Flags): Flags {
  const result = Flags.safeParse(flags)
  if (!result.success) throw invalidInput(result.error)
  return result.data
}

/** What the debtor said of his whereabouts holds from now at the latest. */
function pastStatement(set: Flags, now: number): Flags {
  return set.stated ? { ...set, stated: { ...set.stated, at: Math.min(set.stated.at, now) } } : set
}
