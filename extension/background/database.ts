import { Dexie, type EntityTable } from 'dexie'
import type { Bundle } from '#shared/contract/content'
import type { ErrandKind, Failure } from '#shared/contract/messages'
import type { ScriptDocument } from '#shared/script/document'
import type { Sealed } from './vault.ts'

/** A call until its outcome is accepted by the server. What the agent did and typed is sealed. */
export interface CallRow {
  contactId: string
  userId: string
  debtorId: string
  placedAt: number
  /** `closed`: its outcome waits in the outbox. */
  state: 'open' | 'closed'
  sealed: Sealed
}

/** Where something stands that must reach the server. */
export interface OnItsWay {
  userId: string
  /** Order of leaving, over everything that waits. */
  order: number
  attempts: number
  nextTryAt: number
  /** Code and request id of a refusal that no repetition can change. */
  refused: { code: Failure['code']; requestId: string | null } | null
  sealed: Sealed
}

/** An outcome on its way. */
export interface OutboxRow extends OnItsWay {
  contactId: string
  undoUntil: number
}

/** Anything else on its way, and what of it is still to be told to its agent. */
export interface ErrandRow extends OnItsWay {
  errandId: string
  kind: ErrandKind
  debtorId: string
}

/** What the server last said of a debtor, under a keyed hash of who asked for which record. */
export interface KnownDebtorRow {
  id: string
  debtorId: string
  /** This machine's clock. */
  fetchedAt: number
  sealed: Sealed
}

/** A value typed by the agent, under a keyed hash of who, portfolio and record. */
export interface CorrectionRow {
  id: string
  sealed: Sealed
}

export interface BundleRow {
  id: 'live'
  /** Origin it came from; a bundle of another server is not used. */
  origin: string
  bundle: Bundle
}

/** A script that an unfinished call was begun with; kept, for only live versions are in the bundle. */
export interface ScriptRow {
  versionId: string
  number: number
  content: ScriptDocument
}

export interface KeyRow {
  id: 'seal' | 'name'
  key: CryptoKey
}

export interface Tables {
  calls: EntityTable<CallRow, 'contactId'>
  outbox: EntityTable<OutboxRow, 'contactId'>
  corrections: EntityTable<CorrectionRow, 'id'>
  bundles: EntityTable<BundleRow, 'id'>
  scripts: EntityTable<ScriptRow, 'versionId'>
  errands: EntityTable<ErrandRow, 'errandId'>
  debtors: EntityTable<KnownDebtorRow, 'id'>
  keys: EntityTable<KeyRow, 'id'>
}
export type Database = Dexie & Tables

/** The extension's own store on this machine. Only ever add a version; rows of an older one must stay readable. */
export function openDatabase(name = 'fairdial'): Database {
  const database = new Dexie(name) as Database // Dexie adds a property for each table named below
  database.version(1).stores({
    calls: 'contactId, userId',
    outbox: 'contactId, order',
    corrections: 'id',
    bundles: 'id',
    keys: 'id',
  })
  database.version(2).stores({ scripts: 'versionId' })
  database.version(3).stores({ errands: 'errandId, order', debtors: 'id, debtorId, fetchedAt' })
  return database
}
