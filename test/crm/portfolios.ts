import type { Portfolio } from '#shared/contract/content'

/** The books of the demo installation: invented creditors, one per region of the demo CRM. */
export const DEMO_PORTFOLIOS = {
  CN: {
    portfolioId: '0199c000-0000-7000-8000-000000000001',
    name: '示例银行 · 消费贷',
    creditor: '示例银行',
    institution: '示例银行客户服务中心',
    callbackNumber: '400-000-0000',
    productName: '示例消费贷',
    jurisdiction: 'CN',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
  },
  US: {
    portfolioId: '0199c000-0000-7000-8000-000000000002',
    name: 'Sample Bank · Cards',
    creditor: 'Sample Bank',
    institution: 'Example Account Services',
    callbackNumber: '+1 800 555 0100',
    productName: 'Sample Card',
    jurisdiction: 'US',
    currency: 'USD',
    zone: 'America/New_York',
  },
  TW: {
    portfolioId: '0199c000-0000-7000-8000-000000000003',
    name: '範例銀行 · 信用貸款',
    creditor: '範例銀行',
    institution: '範例銀行客戶服務部',
    callbackNumber: '0800-000-000',
    productName: '範例信用貸款',
    jurisdiction: 'TW',
    currency: 'TWD',
    zone: 'Asia/Taipei',
  },
} as const satisfies Record<'CN' | 'US' | 'TW', Portfolio>
