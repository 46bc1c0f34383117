import type { CORRECTABLE, Answer } from '#shared/contract/messages'
import { parseNumber } from '#shared/phone/number'
import { rawOf } from './corrections.ts'
import { openRecord } from './open-record.ts'
import type { Parts } from './parts.ts'
import { readTyped } from './typed-value.ts'

interface Typed {
  field: (typeof CORRECTABLE)[number]
  key: string | null
  typed: string
}

/** Takes a value the page did not give; one that can't be read is refused and changes nothing. */
export async function correct(parts: Parts, tabId: number, { field, key, typed }: Typed): Promise<Answer<null>> {
  const me = parts.session.me()
  const { page } = parts.tabs.get(tabId)
  const adapter = page.kind === 'record' ? parts.bundle.adapter(page.record.adapterId)?.content : null
  if (!me) return { ok: false, failure: { code: 'not-signed-in' } }
  if (page.kind !== 'record' || !adapter) return { ok: false, failure: { code: 'not-ready' } }
  const readable = {
    name: () => readTyped.text(typed),
    account: () => readTyped.text(typed),
    daysPastDue: () => readTyped.days(typed),
    amountDue: () => readTyped.money(typed, adapter.fields.amountDue.currency),
    phone: () => parseNumber(typed, adapter.country),
  }[field]()
  if (readable === null) return { ok: false, failure: { code: 'invalid-input', errors: [{ field: 'typed', message: field }] } }
  const place = { userId: me.userId, portfolioId: adapter.portfolioId, recordId: page.record.recordId }
  const which = field === 'phone' ? (key ?? typed.normalize('NFKC').replaceAll(/\D/g, '')) : null
  await parts.corrections.add(place, { field, key: which, typed, saw: rawOf(page.record, field, which), at: parts.world.now() })
  void openRecord(parts, tabId)
  return { ok: true, value: null }
}
