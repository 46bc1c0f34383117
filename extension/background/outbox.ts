import { WrapUp } from '#shared/contract/contact'
import type { Answer, Failure } from '#shared/contract/messages'
import type { Disposition } from '#shared/playbook/disposition'
import type { Calls } from './calls.ts'
import type { Database, OutboxRow } from './database.ts'
import { inTurn } from './in-turn.ts'
import type { Line } from './post.ts'
import { afterFailure } from './retry.ts'
import type { Vault } from './vault.ts'
import type { World } from './world.ts'

export const UNDO_MS = 10_000

export interface OutboxStatus {
  waiting: number
  undoable: { contactId: string; until: number } | null
  refused: readonly { contactId: string; code: Failure['code']; requestId: string | null }[]
}

/** Outcomes on their way to the server: on the disk first, then in order, until accepted. Nothing is ever dropped. */
export interface Outbox extends Line {
  load(): Promise<void>
  /** Takes the outcome of an open call; until `undoUntil` it can be taken back. Repeating replaces what was not sent yet. */
  put(contactId: string, wrapUp: WrapUp): Promise<Answer<{ undoUntil: number }>>
  /** Opens the call again, with everything typed; also after a refusal. */
  undo(contactId: string): Promise<Answer<null>>
  /** How calls ended whose outcome the server does not have. */
  outcomes(): ReadonlyMap<string, Disposition>
  statusOf(userId: string | null): OutboxStatus
  /** Next instant at which an undo ends; `null` for none. */
  undoEndsAt(userId: string | null): number | null
}

export function openOutbox(options: {
  world: World
  database: Database
  vault: Vault
  calls: Calls
  userId: () => string | null
  nextOrder: () => number
  /** What the server must have before it can know of this call is not delivered yet. */
  isHeld: (contactId: string) => boolean
  send: (contactId: string, wrapUp: WrapUp) => Promise<Answer<unknown>>
  /** The server has the outcome of this debtor's call. */
  sent: (debtorId: string) => void
  changed: () => void
}): Outbox {
  const { world, database, vault, calls } = options
  const outcomes = new Map<string, Disposition>()
  let rows: OutboxRow[] = []
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
    if (open) outcomes.delete(row.contactId)
    rows = [...rows.filter((other) => other.contactId !== row.contactId), ...(open ? [] : [row])].toSorted((one, other) => one.order - other.order)
  }
  const remove = async (row: OutboxRow) => {
    await database.transaction('rw', database.calls, database.outbox, async () => {
      await database.calls.delete(row.contactId)
      await database.outbox.delete(row.contactId)
    })
    outcomes.delete(row.contactId)
    rows = rows.filter((other) => other.contactId !== row.contactId)
  }

  /** Once it may have left, another outcome for the same call would contradict the first. */
  const isUndoable = (row: OutboxRow) => row.refused !== null || (world.now() < row.undoUntil && row.attempts === 0)

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
    const after = afterFailure(row, answer.failure, world.now())
    await turn(() => write({ ...row, ...after }, false))
    return after.refused !== null
  }

  return {
    load: async () => {
      rows = await database.outbox.orderBy('order').toArray()
      for (const row of rows) {
        calls.settled(row.contactId, false)
        const wrapUp = await vault.unseal(row.sealed, WrapUp)
        if (wrapUp) outcomes.set(row.contactId, wrapUp.disposition)
      }
    },
    put: (contactId, wrapUp) =>
      turn(async () => {
        const call = calls.get(contactId)
        if (!call) return { ok: false, failure: { code: 'not-found' } }
        const earlier = rowOf(contactId)
        if (earlier && !isUndoable(earlier)) return { ok: true, value: { undoUntil: earlier.undoUntil } }
        const order = earlier?.order ?? options.nextOrder()
        const sealed = await vault.seal(wrapUp)
        const undoUntil = world.now() + UNDO_MS
        outcomes.set(contactId, wrapUp.disposition)
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
    waiting: (userId) =>
      rows
        .filter((row) => row.userId === userId && !row.refused && !options.isHeld(row.contactId))
        .map((row) => ({
          id: `outcome ${row.contactId}`,
          order: row.order,
          dueAt: (hurry) => (hurry && row.attempts > 0 ? row.undoUntil : row.nextTryAt),
          send: () => sendOne(row),
        })),
    lastOrder: () => rows.at(-1)?.order ?? 0,
    outcomes: () => outcomes,
    statusOf: (userId) => {
      const own = rows.filter((row) => row.userId === userId)
      const undoable = own.findLast((row) => !row.refused && isUndoable(row))
      return {
        waiting: own.filter((row) => !row.refused).length,
        undoable: undoable ? { contactId: undoable.contactId, until: undoable.undoUntil } : null,
        refused: own.flatMap((row) => (row.refused ? [{ contactId: row.contactId, ...row.refused }] : [])),
      }
    },
    undoEndsAt: (userId) => {
      const ends = rows.filter((row) => row.userId === userId && !row.refused && row.undoUntil > world.now()).map((row) => row.undoUntil)
      return ends.length > 0 ? Math.min(...ends) : null
    },
  }
}

/** What can't be opened any more is kept and shown, not sent as something else. */
const refusal: Answer<never> = { ok: false, failure: { code: 'extension' } }
