import type { Locale } from '#shared/locale/locale'
import type { ScriptValues } from '#shared/script/render'

/** Invented values for the preview, in the script's own language. */
export const SAMPLE_VALUES: Readonly<Record<Locale, ScriptValues>> = {
  'zh-CN': {
    debtorName: '王＊明', agentName: '李敏', agentNumber: '1027', institution: '示例银行客户服务中心', callbackNumber: '400-000-0000',
    productName: '示例消费贷', accountTail: '6620', amountDue: { amountMinor: 324_560, currency: 'CNY' }, daysPastDue: 37,
  },
  'zh-TW': {
    debtorName: '陳＊華', agentName: '林怡君', agentNumber: '1027', institution: '範例銀行客戶服務部', callbackNumber: '0800-000-000',
    productName: '範例信用貸款', accountTail: '6620', amountDue: { amountMinor: 1_280_000, currency: 'TWD' }, daysPastDue: 37,
  },
  en: {
    debtorName: 'J＊＊＊ D.', agentName: 'Ana Ruiz', agentNumber: '1027', institution: 'Example Recovery Services', callbackNumber: '+1 800 555 0100',
    productName: 'Sample Card', accountTail: '6620', amountDue: { amountMinor: 61_240, currency: 'USD' }, daysPastDue: 37,
  },
}
