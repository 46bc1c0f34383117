import type { AdapterDocument } from '#shared/adapter/adapter'

/** A description of record pages whose addresses end in the record's number; labels in Chinese and English. */
export function makeAdapter(parts: Partial<AdapterDocument> = {}): AdapterDocument {
  return {
    title: 'Pages',
    origins: ['https://crm.example/*'],
    portfolioId: '0199c000-0000-7000-8000-000000000001',
    recordId: { part: 'path', pattern: String.raw`/(\d+)$` },
    proof: { labels: ['客户号', 'File No.', 'Customer No.'] },
    fields: {
      name: { labels: ['姓名', 'Name'] },
      account: { labels: ['合同号', 'Account'] },
      daysPastDue: { labels: ['逾期', 'Days overdue'] },
      amountDue: { labels: ['欠款', 'Balance'], currency: 'CNY' },
    },
    phones: [
      { labels: ['手机', 'Mobile'], party: 'debtor', place: 'mobile' },
      { labels: ['Work'], party: 'debtor', place: 'work' },
      { labels: ['家属电话'], party: 'emergency_contact', place: 'unknown' },
    ],
    dialControls: ['.dial', '.call'],
    country: 'CN',
    ...parts,
  }
}
