import type { z } from 'zod'
import type { AdapterDocument } from '#shared/adapter/adapter'
import type { RecordReading } from '#shared/adapter/reading'
import type { OpenDebtor } from '#shared/contract/debtor'
import { maskName } from '#shared/phone/mask'
import { parseNumber } from '#shared/phone/number'
import { placeOf } from '#shared/phone/place'

/** A number of the record: as read, and where it stands in what is sent. */
export interface ReadNumber {
  key: string
  /** `null`: not readable as a number, asked for. */
  e164: string | null
  /** Place among the numbers sent; the server's answer refers to it. */
  index: number | null
}

/** What opening a record takes: the request, or the fields that must be asked for first. */
export type OpenRequest =
  | { ok: true; body: z.input<typeof OpenDebtor>; numbers: readonly ReadNumber[] }
  | { ok: false; numbers: readonly ReadNumber[] }

/**
 * Name and account are needed to open a record: without them it can't be told whose it is. The name is masked here and
 * never leaves the browser, nor does the address: only the place and the zones it tells. Days and amount may be unknown,
 * and are then unknown to the rules too.
 */
export function openRequestFor(record: RecordReading, adapter: AdapterDocument): OpenRequest {
  const numbers = readNumbers(record, adapter.country)
  const [name, account] = [record.name.value?.trim(), record.account.value?.trim()]
  if (!name || !account) return { ok: false, numbers }
  const { amountDue, daysPastDue } = record
  return {
    ok: true,
    numbers,
    body: {
      portfolioId: adapter.portfolioId,
      recordId: record.recordId,
      label: maskName(name),
      recordUrl: record.url,
      account: {
        number: account,
        daysPastDue: Number.isInteger(daysPastDue.value) ? daysPastDue.value : null,
        amountDue: amountDue.value && /^[A-Z]{3}$/.test(amountDue.value.currency) ? amountDue.value : null,
      },
      phones: record.phones.flatMap((phone, at) => {
        const e164 = numbers[at]?.e164
        return e164 ? [{ e164, party: phone.party, place: phone.place }] : []
      }),
      address: record.address.value ? placeOf(record.address.value, adapter.country) : null,
    },
  }
}

function readNumbers(record: RecordReading, country: string): ReadNumber[] {
  let sent = 0
  return record.phones.map(({ key, raw }) => {
    const e164 = parseNumber(raw, country)?.e164 ?? null
    return { key, e164, index: e164 === null ? null : sent++ }
  })
}
