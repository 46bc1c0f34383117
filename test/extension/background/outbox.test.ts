import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Answer, CallState } from '#shared/contract/messages'
import { openCalls } from '../../../extension/background/calls.ts'
import { openDatabase } from '../../../extension/background/database.ts'
import { openOutbox, UNDO_MS } from '../../../extension/background/outbox.ts'
import { openPost } from '../../../extension/background/post.ts'
import { openVault } from '../../../extension/background/vault.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'

const CONTACT = '0199d000-0000-7000-8000-000000000001'
const CALL: CallState = {
  contactId: CONTACT,
  by: 'collector',
  offline: false,
  debtorId: '0199c300-0000-7000-8000-0000000000d1',
  accountId: '0199c300-0000-7000-8000-0000000000a1',
  phoneKey: '13800138000',
  party: 'debtor',
  placedAt: 0,
  scriptVersionId: null,
  draft: { gate: 'UNKNOWN', path: [], disclosures: [], stepId: null, note: '', typed: {} },
}

/** The outbox alone, with a call of Lin's that has an outcome. */
async function withOutcome() {
  const played = { now: 1_000, userId: 'lin' as string | null, sent: [] as string[], answer: { ok: true, value: null } as Answer<unknown> }
  const database = openDatabase()
  const vault = openVault(database)
  const calls = openCalls(database, vault)
  const world = { now: () => played.now, fetch: () => Promise.reject(new Error('unused')), newId: () => CONTACT }
  const userId = () => played.userId
  const post = openPost({ world, lines: () => [outbox], userId, changed: () => {} })
  const outbox = openOutbox({
    world,
    database,
    vault,
    calls,
    userId,
    nextOrder: post.nextOrder,
    isHeld: () => false,
    send: async (contactId) => (played.sent.push(contactId), played.answer),
    sent: () => {},
    changed: () => {},
  })
  await calls.begin({ userId: 'lin', call: CALL, label: '王＊明', recordUrl: null })
  await outbox.put(CONTACT, makeWrapUp())
  played.now += UNDO_MS
  return { played, outbox, post, calls, database }
}

describe('the outbox', () => {
  beforeEach(() => {
    Dexie.dependencies.indexedDB = new IDBFactory()
  })

  it('sends nothing when the person changes in the moment between choosing and sending', async () => {
    const { played, post } = await withOutcome()
    const leaving = post.flush()
    played.userId = 'wu'
    await leaving
    expect(played.sent).toEqual([])
    played.userId = 'lin'
    await post.flush()
    expect(played.sent).toEqual([CONTACT])
  })

  it('leaves neither row nor call behind once the server has it, though a draft was on its way', async () => {
    const { post, calls, database } = await withOutcome()
    await Promise.all([post.flush(), calls.saveDraft(CONTACT, { ...CALL.draft, note: 'late' })])
    expect(await database.outbox.count()).toBe(0)
    expect(await database.calls.count()).toBe(0)
    expect(calls.get(CONTACT)).toBeNull()
  })

  it('keeps what this machine can no longer open, shows it, and sends nothing in its place', async () => {
    const { played, outbox, post, database } = await withOutcome()
    const [row] = await database.outbox.toArray()
    if (!row) throw new Error('Nothing waits.')
    await database.outbox.put({ ...row, sealed: { ...row.sealed, nonce: new Uint8Array(12) } })
    await outbox.load()
    await post.flush()
    expect(played.sent).toEqual([])
    expect(outbox.statusOf('lin').refused).toMatchObject([{ contactId: CONTACT, code: 'extension' }])
    expect(await database.outbox.count()).toBe(1)
  })

  it('sends each outcome once, however often it is asked to go', async () => {
    const { played, post } = await withOutcome()
    await Promise.all([post.flush(), post.flush({ now: true }), post.flush()])
    expect(played.sent).toEqual([CONTACT])
  })

  it('goes at once when asked while a failing try is under way', async () => {
    const { played, outbox, post } = await withOutcome()
    played.answer = { ok: false, failure: { code: 'unreachable' } }
    const failing = post.flush()
    const again = post.flush({ now: true })
    await failing
    played.answer = { ok: true, value: null }
    await again
    expect(played.sent).toEqual([CONTACT, CONTACT])
    expect(outbox.statusOf('lin').waiting).toBe(0)
  })
})
