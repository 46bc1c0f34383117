import type { ApiInput } from '#shared/contract/api'
import { makeId } from './ids.ts'

type OpenDebtor = ApiInput<'openDebtor'>['body']

/** A mainland mobile number, invented. */
export function makeMobile(seed: number): string {
  return `+86139${String(10_000_000 + seed).padStart(8, '0')}`
}

/** A record as the extension sends it; say only what matters. */
export function makeOpenDebtor(body: Partial<OpenDebtor> & { portfolioId: string }): OpenDebtor {
  const recordId = body.recordId ?? `R-${makeId()}`
  return {
    recordId,
    label: '王＊明',
    recordUrl: `https://crm.example/record/${recordId}`,
    account: { number: `6222020200112233${recordId.slice(-3)}`, daysPastDue: 45, amountDue: { amountMinor: 1_234_500, currency: 'CNY' } },
    phones: [{ e164: '+8613912345678', party: 'debtor', place: 'mobile' }],
    address: null,
    ...body,
  }
}
