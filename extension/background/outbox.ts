import { WrapUp } from '#shared/contract/contact'
import type { Answer, Failure } from '#shared/contract/messages'
import type { Calls } from './calls.ts'
import type { Database, OutboxRow } from './database.ts'
import { inTurn } from './in-turn.ts'
import type { Vault } from './vault.ts'
import type { World } from './world.ts'

export const UNDO_MS = 10_000
const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 300_000
/** Answers that another try may change. Everything else is a refusal for good. */
const PASSING: readonly Failure['code'][] = ['unreachable', 'conflict', 'too-many-requests', 'internal', 'not-ready']

export interface OutboxStatus {
  waiting: number
  undoable: { contactId: string; until: number } | null
  refused: readonly { contactId: string; code: Failure['code']; requestId: string | null }[]
}

/** Outcomes on their way to the server: on the disk first, then in order, until accepted. Nothing is ever dropped. */
export interface Outbox {
  load(): Promise<void>
  /** Takes the outcome of an open call; until `undoUntil` it can be taken back. Repeating replaces what was not sent yet. */
  put(contactId: string, wrapUp: WrapUp): Promise<Answer<{ undoUntil: number }>>
  /** Opens the call again, with everything typed; also after a refusal. */
  undo(contactId: string): Promise<Answer<null>>
  /** Sends what is due. `now`: without waiting for the pause after a failure. */
  flush(options?: { now: boolean }): Promise<void>
  statusOf(userId: string | null): OutboxStatus
  /** Next instant at which something is due to leave or an undo ends; `null` for none, or while something is leaving. */
  nextAt(userId: string | null): number | null
}

export function openOutbox(options: {
  world: World
  database: Database
  vault: Vault
  calls: Calls
  userId: () => string | null
  send: (contactId: string, wrapUp: WrapUp) => Promise<Answer<unknown>>
  /** The server has the outcome of this debtor's call. */
  sent: (debtorId: string) => void
  changed: () => void
}): Outbox {
  const { world, database, vault, calls } = options
  let rows: OutboxRow[] = []
  let leaving: Promise<void> | null = null
  const turn = inTurn()
  const rowOf = (contactId: string) => rows.find((row) => row.contactId === contactId)

  /** Call and outcome change in one transaction: the machine may stop between any two lines. */
  const write = async (row: OutboxRow, open: boolean) => {
    const call = await calls.rowWith(row.contactId, open)
    await database.transaction('rw', database.calls, database.outbox, async () => {
      if (call) await database.calls.put(call)
      if (open) await database.outbox.delete(row.contactId)
      else await database.outbox.put(row)
    })
    calls.settled(row.contactId, open)
    rows = [...rows.filter((other) => other.contactId !== row.contactId), ...(open ? [] : [row])].toSorted((one, other) => one.order - other.order)
  }
  const remove = async (row: OutboxRow) => {
    await database.transaction('rw', database.calls, database.outbox, async () => {
      await database.calls.delete(row.contactId)
      await database.outbox.delete(row.contactId)
    })
    rows = rows.filter((other) => other.contactId !== row.contactId)
  }

  /** Once it may have left, another outcome for the same call would contradict the first. */
  const isUndoable = (row: OutboxRow) => row.refused !== null || (world.now() < row.undoUntil && row.attempts === 0)

  /** In order, so an outcome that can't be delivered yet holds back those after it; a refused one does not. */
  const sendDue = async (now: boolean) => {
    const userId = options.userId()
    for (const row of rows.filter((candidate) => candidate.userId === userId && !candidate.refused)) {
      if (rowOf(row.contactId) !== row) continue
      const due = now && row.attempts > 0 ? row.undoUntil : row.nextTryAt
      if (world.now() < due || !(await sendOne(row))) return
    }
  }

  /** True if the next one may follow. */
  const sendOne = async (row: OutboxRow): Promise<boolean> => {
    const wrapUp = await vault.unseal(row.sealed, WrapUp)
    // Somebody else may have signed in meanwhile: one person's outcome never leaves in another's name.
    if (options.userId() !== row.userId) return false
    const answer = wrapUp ? await options.send(row.contactId, wrapUp) : refusal
    const debtorId = calls.get(row.contactId)?.call.debtorId
    if (answer.ok) {
      // First, so that a draft still on its way to the disk can't bring the row back.
      calls.settled(row.contactId, null)
      await turn(() => remove(row))
      if (debtorId) options.sent(debtorId)
      return true
    }
    if (answer.failure.code === 'not-signed-in') return false
    const passing = PASSING.includes(answer.failure.code)
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** row.attempts)
    const refused = passing ? null : { code: answer.failure.code, requestId: answer.failure.requestId ?? null }
    await turn(() => write({ ...row, attempts: row.attempts + 1, nextTryAt: world.now() + pause, refused }, false))
    return !passing
  }

  const flush = ({ now } = { now: false }): Promise<void> => {
    // Asked to go without a pause while others are leaving: once more after them.
    if (leaving && now) return leaving.then(() => flush({ now }))
    return (leaving ??= sendDue(now).finally(() => {
      leaving = null
      options.changed()
    }))
  }

  return {
    load: async () => {
      rows = await database.outbox.orderBy('order').toArray()
      for (const row of rows) calls.settled(row.contactId, false)
    },
    put: (contactId, wrapUp) =>
      turn(async () => {
        const call = calls.get(contactId)
        if (!call) return { ok: false, failure: { code: 'not-found' } }
        const now = world.now()
        const earlier = rowOf(contactId)
        if (earlier && !isUndoable(earlier)) return { ok: true, value: { undoUntil: earlier.undoUntil } }
        const order = earlier?.order ?? Math.max(now, (rows.at(-1)?.order ?? 0) + 1)
        const sealed = await vault.seal(wrapUp)
        const undoUntil = now + UNDO_MS
        await write({ contactId, userId: call.userId, order, undoUntil, attempts: 0, nextTryAt: undoUntil, refused: null, sealed }, false)
        options.changed()
        return { ok: true, value: { undoUntil } }
      }),
    undo: (contactId) =>
      turn(async () => {
        const row = rowOf(contactId)
        if (!row || !isUndoable(row)) return { ok: false, failure: { code: 'not-found' } }
        await write(row, true)
        options.changed()
        return { ok: true, value: null }
      }),
    flush,
    statusOf: (userId) => {
      const own = rows.filter((row) => row.userId === userId)
      const undoable = own.findLast((row) => !row.refused && isUndoable(row))
      return {
        waiting: own.filter((row) => !row.refused).length,
        undoable: undoable ? { contactId: undoable.contactId, until: undoable.undoUntil } : null,
        refused: own.flatMap((row) => (row.refused ? [{ contactId: row.contactId, ...row.refused }] : [])),
      }
    },
    nextAt: (userId) => {
      if (leaving) return null
      const own = rows.filter((row) => row.userId === userId && !row.refused)
      const times = [...own.slice(0, 1).map((row) => row.nextTryAt), ...own.map((row) => row.undoUntil).filter((until) => until > world.now())]
      return times.length > 0 ? Math.min(...times) : null
    },
  }
}

/** What can't be opened any more is kept and shown, not sent as something else. */
const refusal: Answer<never> = { ok: false, failure: { code: 'extension' } }
