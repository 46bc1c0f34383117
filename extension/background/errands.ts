import { z } from 'zod'
import { DecisionView } from '#shared/contract/dial'
import type { Failure, TabState } from '#shared/contract/messages'
import type { Carried } from './carry-errand.ts'
import { isStricter } from './carry-errand.ts'
import type { Database, ErrandRow } from './database.ts'
import { debtorIdOf, Errand, errandIdOf, happenedAt } from './errand.ts'
import type { Line } from './post.ts'
import { afterFailure } from './retry.ts'
import type { Vault } from './vault.ts'
import type { World } from './world.ts'

const Content = z.object({
  errand: Errand,
  /** Masked name of the debtor. */
  label: z.string(),
  /** Delivered, and the server would have decided otherwise; kept until its agent has read it. */
  differs: DecisionView.nullable(),
})
interface KeptErrand extends z.infer<typeof Content> {
  row: ErrandRow
}

export type Delivery = { kind: 'sent' } | { kind: 'waiting' } | { kind: 'refused'; failure: Failure }
type Told = Required<Pick<TabState['outbox'], 'lost' | 'differing'>>

/** Errands on their way to the server: on the disk first, then in order, until accepted. Meanwhile they count on this machine. */
export interface Errands extends Line {
  load(): Promise<void>
  /** Keeps an errand. `together`: writes it in one transaction with something else. */
  add(errand: Errand, owner: { userId: string; label: string }, together?: (put: () => PromiseLike<unknown>) => Promise<void>): Promise<void>
  /** Sends one now, before its turn. */
  send(errandId: string): Promise<Delivery>
  stateOf(errandId: string): Delivery
  /** Whether the server can't know of this contact yet. */
  isHeld(contactId: string): boolean
  /** Those of a debtor that the server does not have, in order. */
  undelivered(debtorId: string): readonly { errand: Errand; userId: string }[]
  statusOf(userId: string | null): { waiting: number } & Told
  /** Its agent knows: what was only kept for telling goes. */
  read(userId: string, errandId: string): Promise<void>
}

export function openErrands(options: {
  world: World
  database: Database
  vault: Vault
  userId: () => string | null
  nextOrder: () => number
  carry: (errand: Errand) => Promise<Carried>
  /** The server has it; what is known here must hold it before it stops counting as an errand. */
  delivered: (errand: Errand) => Promise<void>
  /** The server's view of this debtor is another now. */
  sent: (debtorId: string) => void
  changed: () => void
}): Errands {
  const { world, database, vault } = options
  const kept = new Map<string, KeptErrand>()
  const sending = new Map<string, Promise<Delivery>>()
  const all = () => [...kept.values()].toSorted((one, other) => one.row.order - other.row.order)

  const write = async (errandId: string, change: Partial<ErrandRow>) => {
    const before = kept.get(errandId)
    if (!before) return
    const row = { ...before.row, ...change }
    kept.set(errandId, { ...before, row })
    await database.errands.put(row)
  }
  const remove = async (errandId: string) => {
    kept.delete(errandId)
    await database.errands.delete(errandId)
  }
  const tell = async ({ row, errand, label }: KeptErrand, differs: z.infer<typeof DecisionView>) => {
    kept.set(row.errandId, { row, errand, label, differs })
    await database.errands.put({ ...row, sealed: await vault.seal({ errand, label, differs }) })
  }

  const deliver = async ({ row, errand, label }: KeptErrand): Promise<Delivery> => {
    // One person's errand never leaves in another's name.
    if (options.userId() !== row.userId) return { kind: 'waiting' }
    const answer = await options.carry(errand)
    if (answer.ok) {
      await options.delivered(errand)
      if (answer.value && isStricter(answer.value, errand)) await tell({ row, errand, label, differs: null }, DecisionView.parse(answer.value))
      else await remove(row.errandId)
      options.sent(row.debtorId)
      return { kind: 'sent' }
    }
    if (answer.failure.code === 'not-signed-in') return { kind: 'waiting' }
    const after = afterFailure(row, answer.failure, world.now())
    await write(row.errandId, after)
    return after.refused ? { kind: 'refused', failure: answer.failure } : { kind: 'waiting' }
  }
  const send = (errandId: string): Promise<Delivery> => {
    const errand = kept.get(errandId)
    if (!errand || errand.differs) return Promise.resolve({ kind: 'sent' })
    const running = sending.get(errandId) ?? deliver(errand).finally(() => sending.delete(errandId))
    sending.set(errandId, running)
    return running
  }

  return {
    load: async () => {
      for (const row of await database.errands.orderBy('order').toArray()) {
        const content = await vault.unseal(row.sealed, Content)
        if (content) kept.set(row.errandId, { row, ...content })
      }
    },
    add: async (errand, { userId, label }, together = async (put) => void (await put())) => {
      const sealed = await vault.seal({ errand, label, differs: null })
      const head = { errandId: errandIdOf(errand), kind: errand.kind, debtorId: debtorIdOf(errand), userId }
      const row = { ...head, order: options.nextOrder(), attempts: 0, nextTryAt: world.now(), refused: null, sealed }
      await together(() => database.errands.put(row))
      kept.set(row.errandId, { row, errand, label, differs: null })
      options.changed()
    },
    send,
    stateOf: (errandId) => {
      const found = kept.get(errandId)
      if (!found || found.differs) return { kind: 'sent' }
      return found.row.refused ? { kind: 'refused', failure: failureOf(found.row.refused) } : { kind: 'waiting' }
    },
    isHeld: (contactId) => kept.has(contactId) && kept.get(contactId)?.differs === null,
    undelivered: (debtorId) => all().flatMap(({ row, errand, differs }) => (row.debtorId === debtorId && differs === null ? [{ errand, userId: row.userId }] : [])),
    waiting: (userId) =>
      all()
        .filter(({ row, differs }) => row.userId === userId && !row.refused && differs === null)
        .map(({ row }) => ({
          id: `${row.kind} ${row.errandId}`,
          order: row.order,
          dueAt: (hurry) => (hurry ? world.now() : row.nextTryAt),
          send: async () => (await send(row.errandId)).kind !== 'waiting',
        })),
    lastOrder: () => all().at(-1)?.row.order ?? 0,
    statusOf: (userId) => {
      const own = all().filter(({ row }) => row.userId === userId)
      return {
        waiting: own.filter(({ row, differs }) => !row.refused && differs === null).length,
        lost: own.flatMap(({ row, label, errand }) =>
          row.refused
            ? [{ errandId: row.errandId, kind: row.kind, label, at: happenedAt(errand) ?? row.order, failure: failureOf(row.refused) }]
            : [],
        ),
        differing: own.flatMap(({ row, label, differs, errand }) => (differs ? [{ contactId: row.errandId, label, placedAt: happenedAt(errand) ?? row.order, decision: differs }] : [])),
      }
    },
    read: async (userId, errandId) => {
      const found = kept.get(errandId)
      if (found?.row.userId === userId && (found.differs || found.row.refused)) await remove(errandId)
      options.changed()
    },
  }
}

function failureOf({ code, requestId }: NonNullable<ErrandRow['refused']>): Failure {
  return { code, ...(requestId && { requestId }) }
}
