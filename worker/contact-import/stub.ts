import { uuidv7 } from 'uuidv7'
import type { DebtorRow } from '../debtor/store.ts'

/** A name nobody has seen yet. */
const LABEL = '＊＊＊'

/** A record nobody opened yet: it holds contacts until somebody does, and no address of a page. */
export function stubDebtor(key: string, { portfolioId, now }: { portfolioId: string; now: number }): DebtorRow {
  return {
    id: uuidv7(), portfolioId, key, label: LABEL, recordUrlSealed: '', region: null, addressZones: [], flags: {}, revision: 1, nextSeq: 1, createdAt: now, updatedAt: now,
  }
}

export function isStub({ recordUrlSealed }: DebtorRow): boolean {
  return recordUrlSealed === ''
}
