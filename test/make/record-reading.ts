import type { FieldReading, RecordReading } from '#shared/adapter/reading'

/** A value read from the cell beside its label. */
export function makeField<T>(value: T | null, raw: string | null = value === null ? null : String(value)): FieldReading<T> {
  return { value, raw, source: raw === null ? null : { label: '', relation: 'row' } }
}

/** What the sensor read of record 1001: a debtor in China with a mobile, a number at work and a contact person's. */
export function makeRecord(parts: Partial<RecordReading> = {}): RecordReading {
  return {
    epoch: 1,
    adapterId: '0199c100-0000-7000-8000-00000000000a',
    recordId: '1001',
    url: 'https://crm.example/records/1001',
    name: makeField('王小明'),
    account: makeField('6222-0001'),
    daysPastDue: makeField(45),
    amountDue: makeField({ amountMinor: 820000, currency: 'CNY' }, '¥8,200.00'),
    address: makeField<string>(null),
    phones: [
      { key: '13800138000', raw: '138 0013 8000', party: 'debtor', place: 'mobile', label: '手机' },
      { key: '02164641234', raw: '021-6464 1234', party: 'debtor', place: 'work', label: '单位电话' },
      { key: '13900139000', raw: '139 0013 9000', party: 'emergency_contact', place: 'mobile', label: '联系人' },
    ],
    ...parts,
  }
}
