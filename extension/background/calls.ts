import { z } from 'zod'
import { Party } from '#shared/contract/dial'
import { INITIATORS } from '#shared/packs/pack'
import { CallDraftMessage, type CallDraft, type CallState } from '#shared/contract/messages'
import { Id, Instant } from '#shared/contract/primitives'
import type { CallRow, Database } from './database.ts'
import { inTurn } from './in-turn.ts'
import type { Vault } from './vault.ts'

const StoredCall = z.object({
  call: z.object({
    contactId: Id,
    // Calls kept by an earlier version were placed by us, with the server.
    by: z.enum(INITIATORS).default('collector'),
    offline: z.boolean().default(false),
    debtorId: Id,
    accountId: Id,
    phoneKey: z.string(),
    party: Party,
    placedAt: Instant,
    scriptVersionId: Id.nullable(),
    draft: CallDraftMessage,
  }),
  /** Masked. */
  label: z.string(),
  recordUrl: z.string().nullable(),
})
type StoredCall = z.output<typeof StoredCall>

/** A call as it lies in memory; `open` until its outcome went to the outbox. */
export interface KeptCall extends StoredCall {
  userId: string
  open: boolean
}

/** Calls without an accepted outcome. Every change is on the disk, sealed, before its answer. */
export interface Calls {
  load(): Promise<void>
  /** Open calls of this person, latest first. */
  openOf(userId: string | null): readonly KeptCall[]
  get(contactId: string): KeptCall | null
  /** Script versions that these calls were begun with. */
  scriptVersions(): ReadonlySet<string>
  /** `put`: written in one transaction with the call. */
  begin(kept: { userId: string; call: CallState; label: string; recordUrl: string | null }, put?: () => PromiseLike<unknown>): Promise<void>
  saveDraft(contactId: string, draft: CallDraft): Promise<void>
  /** The row as it must stand once the call is closed or opened again, for whoever changes it together with the outbox. */
  rowWith(contactId: string, open: boolean): Promise<CallRow | null>
  /** Follows what was written together with the outbox; `null`: the server has it, the call is over. */
  settled(contactId: string, open: boolean | null): void
}

export function openCalls(database: Database, vault: Vault): Calls {
  const kept = new Map<string, KeptCall>()
  const turn = inTurn()

  const rowOf = async ({ userId, open, ...stored }: KeptCall): Promise<CallRow> => ({
    contactId: stored.call.contactId,
    userId,
    debtorId: stored.call.debtorId,
    placedAt: stored.call.placedAt,
    state: open ? 'open' : 'closed',
    sealed: await vault.seal(stored),
  })
  const write = (call: KeptCall, put?: () => PromiseLike<unknown>) => {
    kept.set(call.call.contactId, call)
    // Sealing takes a moment: without turns an older draft could be written over a newer one.
    return turn(async () => {
      const row = await rowOf(call)
      if (!kept.has(row.contactId)) return
      await database.transaction('rw', database.calls, database.errands, async () => {
        await database.calls.put(row)
        await put?.()
      })
    })
  }

  return {
    load: async () => {
      for (const row of await database.calls.toArray()) {
        const stored = await vault.unseal(row.sealed, StoredCall)
        if (stored) kept.set(row.contactId, { ...stored, userId: row.userId, open: row.state === 'open' })
      }
    },
    openOf: (userId) =>
      [...kept.values()]
        .filter((call) => call.open && call.userId === userId)
        .toSorted((one, other) => other.call.placedAt - one.call.placedAt),
    get: (contactId) => kept.get(contactId) ?? null,
    scriptVersions: () => new Set([...kept.values()].flatMap(({ call }) => call.scriptVersionId ?? [])),
    begin: (call, put) => write({ ...call, open: true }, put),
    saveDraft: async (contactId, draft) => {
      const call = kept.get(contactId)
      if (call) await write({ ...call, call: { ...call.call, draft } })
    },
    rowWith: async (contactId, open) => {
      const call = kept.get(contactId)
      return call ? turn(() => rowOf({ ...call, open })) : null
    },
    settled: (contactId, open) => {
      const call = kept.get(contactId)
      if (open === null) kept.delete(contactId)
      else if (call) kept.set(contactId, { ...call, open })
    },
  }
}
