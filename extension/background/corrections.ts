import { z } from 'zod'
import type { FieldReading, RecordReading } from '#shared/adapter/reading'
import { CORRECTABLE } from '#shared/contract/messages'
import type { Database } from './database.ts'
import { readTyped } from './typed-value.ts'
import type { Vault } from './vault.ts'

const DAY_MS = 86_400_000

const Correction = z.object({
  field: z.enum(CORRECTABLE),
  /** Which phone. */
  key: z.string().nullable(),
  typed: z.string(),
  /** What stood on the page then: when the page says something else, the page is believed again. */
  saw: z.string().nullable(),
  at: z.int(),
})
export type Correction = z.infer<typeof Correction>

/** Values the page did not give, as the agent typed them; kept per person and record until sign-out. */
export interface Corrections {
  of(place: CorrectionPlace): Promise<readonly Correction[]>
  /** Replaces what was typed for the same field. */
  add(place: CorrectionPlace, correction: Correction): Promise<void>
  clear(): Promise<void>
}
export interface CorrectionPlace {
  userId: string
  portfolioId: string
  recordId: string
}

export function openCorrections(database: Database, vault: Vault): Corrections {
  const idOf = (place: CorrectionPlace) => vault.nameOf(JSON.stringify([place.userId, place.portfolioId, place.recordId]))
  const read = async (id: string) => {
    const row = await database.corrections.get(id)
    return row ? ((await vault.unseal(row.sealed, z.array(Correction))) ?? []) : []
  }
  return {
    of: async (place) => read(await idOf(place)),
    add: async (place, correction) => {
      const id = await idOf(place)
      const others = (await read(id)).filter((other) => other.field !== correction.field || other.key !== correction.key)
      await database.corrections.put({ id, sealed: await vault.seal([...others, correction]) })
    },
    clear: () => database.corrections.clear(),
  }
}

/** What of the page a correction of this field replaces. */
export function rawOf(record: RecordReading, field: Correction['field'], key: string | null): string | null {
  if (field === 'phone') return record.phones.find((phone) => phone.key === key)?.raw ?? null
  return record[field].raw
}

/**
 * The reading with what the agent typed in place of what the page did not give. A correction lapses when the page
 * says something else than it did then; one of days or money also after a day, for both change by themselves.
 */
export function applyCorrections(
  record: RecordReading,
  corrections: readonly Correction[],
  { now, currency }: { now: number; currency: string },
): RecordReading {
  const valid = corrections.filter(
    (correction) =>
      rawOf(record, correction.field, correction.key) === correction.saw &&
      (now - correction.at < DAY_MS || !['daysPastDue', 'amountDue'].includes(correction.field)),
  )
  const typed = (field: Correction['field']) => valid.find((correction) => correction.field === field)?.typed
  return {
    ...record,
    name: replaced(record.name, readTyped.text(typed('name'))),
    account: replaced(record.account, readTyped.text(typed('account'))),
    daysPastDue: replaced(record.daysPastDue, readTyped.days(typed('daysPastDue'))),
    amountDue: replaced(record.amountDue, readTyped.money(typed('amountDue'), currency)),
    phones: valid.reduce(withPhone, record.phones),
  }
}

function replaced<T>(reading: FieldReading<T>, value: T | null): FieldReading<T> {
  return value === null ? reading : { value, raw: reading.raw, source: { label: '', relation: 'typed' } }
}

function withPhone(phones: RecordReading['phones'], { field, key, typed }: Correction): RecordReading['phones'] {
  if (field !== 'phone' || key === null) return phones
  if (phones.some((phone) => phone.key === key)) return phones.map((phone) => (phone.key === key ? { ...phone, raw: typed } : phone))
  return [...phones, { key, raw: typed, party: 'debtor', place: 'unknown', label: '' }]
}
