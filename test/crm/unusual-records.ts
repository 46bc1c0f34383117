/** A record of the demo book that cannot, or only just, be read; what its page shows and what is still true of it. */
export interface UnusualRecord {
  id: string
  field: 'name' | 'account' | 'daysPastDue' | 'amountDue' | 'phones'
  /** Text of the field on the page; `null` where there is nothing. */
  shows: string | null
  /** Whether a careful reader can still tell the value. */
  readable: boolean
  because: string
}

/** Every deliberately flawed record; all others read cleanly. */
export const UNUSUAL_RECORDS: readonly UnusualRecord[] = [
  { id: '1012', field: 'phones', shows: null, readable: false, because: 'the record has no telephone number at all' },
  { id: '1019', field: 'amountDue', shows: '—', readable: false, because: 'the total has not been computed' },
  { id: '1026', field: 'amountDue', shows: '***', readable: false, because: 'the total is hidden from this role' },
  { id: '1033', field: 'phones', shows: '138****0001', readable: false, because: 'the own mobile is masked and has no tel: link' },
  { id: '1047', field: 'daysPastDue', shows: 'NaN', readable: false, because: 'the due date was imported as 2026-13-45' },
  { id: '1054', field: 'daysPastDue', shows: '未知', readable: false, because: 'the creditor did not deliver the age' },
  { id: '1061', field: 'account', shows: '', readable: false, because: 'the contract number is empty' },
  { id: '1075', field: 'amountDue', shows: '约 ¥', readable: false, because: 'the total is rounded to thousands (约 ¥… 万): never to be quoted' },
  { id: '1082', field: 'phones', shows: '160 0000 1082 / 163 0000 9082', readable: false, because: 'two numbers in one cell' },
  { id: '1089', field: 'phones', shows: null, readable: false, because: 'no own mobile, only other numbers' },
  { id: '1096', field: 'name', shows: '—', readable: false, because: 'the name is missing' },
  { id: '1103', field: 'phones', shows: '１６０００００１１０３', readable: true, because: 'full-width digits from an old import' },
  { id: '1117', field: 'amountDue', shows: null, readable: false, because: 'headline and table disagree about the total' },
  { id: '1124', field: 'phones', shows: '1600000112O', readable: false, because: 'a letter O typed for a zero' },
  { id: '7012', field: 'phones', shows: '555-0112', readable: false, because: 'the area code is missing' },
  { id: '8008', field: 'amountDue', shows: '參拾玖萬柒仟玖佰貳拾肆元整', readable: false, because: 'the total is written out in words' },
]
