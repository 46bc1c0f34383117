/** What a row of contacts made elsewhere may tell. */
export const IMPORT_FIELDS = ['ref', 'recordId', 'account', 'phone', 'at', 'time', 'channel', 'party', 'place', 'result', 'by'] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]
/** Without these a row says nothing. */
export const NEEDED_FIELDS: readonly ImportField[] = ['recordId', 'at', 'result']

/** Which column of the file holds a field, by its place; a field without one is left out. */
export type ColumnMap = Readonly<Partial<Record<ImportField, number>>>

/** How other systems head such a column, in Chinese and English; the surest first. Spaces, case and punctuation do not matter. */
const HEADS: Readonly<Record<ImportField, readonly string[]>> = {
  ref: ['ref', 'reference', 'callid', 'contactid', 'uuid', 'guid', 'sessionid', 'id', '唯一标识', '唯一識別碼', '通话id', '呼叫id', '通話id', '通话编号', '通話編號', '话单号', '流水号', '流水號', '记录编号', '紀錄編號'],
  recordId: ['recordid', 'crmid', 'caseid', 'caseno', 'casenumber', 'customerid', 'clientid', 'debtorid', 'borrowerid', '记录号', '紀錄號', '案件编号', '案件編號', '案件号', '案件號', '案号', '客户编号', '客戶編號', '客户号', '客戶號', '债务人编号', '債務人編號', '客户id', '客戶id'],
  account: ['account', 'accountnumber', 'accountno', 'accountid', 'loanid', 'loannumber', 'loanno', 'contractno', 'contractnumber', '账号', '帳號', '账户', '帳戶', '借据号', '借據號', '合同号', '合同编号', '合約編號', '契約編號', '贷款编号', '貸款編號', '卡号', '卡號'],
  phone: ['phone', 'phonenumber', 'phoneno', 'callednumber', 'diallednumber', 'dialednumber', 'destination', 'msisdn', 'telephone', 'tel', 'mobile', 'number', '被叫号码', '被叫號碼', '被叫', '电话号码', '電話號碼', '手机号码', '手機號碼', '手机号', '电话', '電話', '手机', '手機', '门号', '門號', '号码', '號碼'],
  at: ['calledat', 'callat', 'contactedat', 'startedat', 'starttime', 'callstart', 'calltime', 'calldatetime', 'datetime', 'timestamp', 'date', 'calldate', 'day', '通话时间', '通話時間', '拨打时间', '撥打時間', '呼叫时间', '开始时间', '開始時間', '联系时间', '聯絡時間', '日期时间', '日期時間', '通话日期', '通話日期', '拨打日期', '联系日期', '聯絡日期', '日期', 'time', '时间', '時間'],
  time: ['timeofday', 'clock', 'time', '时刻', '時刻', '时间', '時間'],
  channel: ['channel', 'medium', 'contacttype', 'channeltype', '渠道', '联系渠道', '聯絡管道', '管道', '联系类型', '方式'],
  party: ['party', 'person', 'contactedperson', 'who', 'role', 'relation', 'relationship', '对象', '對象', '联系对象', '聯絡對象', '通话对象', '通話對象', '关系', '關係', '与本人关系', '與本人關係', '接听人', '接聽人'],
  place: ['place', 'phonetype', 'numbertype', 'linetype', '号码类型', '號碼類型', '门号类型', '門號類型', '电话类型', '電話類型'],
  result: ['result', 'outcome', 'disposition', 'callresult', 'calloutcome', 'contactresult', 'status', 'callstatus', '结果', '結果', '通话结果', '通話結果', '呼叫结果', '拨打结果', '撥打結果', '联系结果', '聯絡結果', '催收结果', '催收結果', '通话状态', '通話狀態', '状态', '狀態'],
  by: ['direction', 'calldirection', 'initiator', 'initiatedby', 'by', '方向', '呼叫方向', '通话方向', '通話方向', '呼叫类型', '发起方', '發起方'],
}

/** The columns a file's heads point to. Each column is used once; a single column called "time" is the whole instant. */
export function matchColumns(heads: readonly string[]): ColumnMap {
  const keys = heads.map(headKey)
  const found: Partial<Record<ImportField, number>> = {}
  const taken = new Set<number>()
  for (const field of IMPORT_FIELDS) {
    const at = HEADS[field].map((head) => keys.findIndex((key, index) => key === head && !taken.has(index))).find((index) => index >= 0)
    if (at === undefined) continue
    found[field] = at
    taken.add(at)
  }
  return found
}

/** Needed fields for which there is no column. */
export function missingColumns(columns: ColumnMap): ImportField[] {
  return NEEDED_FIELDS.filter((field) => columns[field] === undefined)
}

function headKey(head: string): string {
  return head.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
