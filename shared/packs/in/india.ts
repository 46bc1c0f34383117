import type { Pack } from '../pack.ts'
import { EVERY_DAY } from '../week.ts'

/**
 * India: the Reserve Bank's circular on recovery agents, carried into the Responsible Business Conduct Directions, 2025; read
 * 2026-11-22. The drafts of 2026 keep the hours; what they add is not final. Microfinance loans have hours of their own.
 */
export const IN: Pack = {
  id: 'IN',
  version: '2026-11-22',
  title: { 'zh-CN': '印度（储备银行监管的贷款机构）', 'zh-TW': '印度（儲備銀行監管的放款機構）', en: 'India – RBI-regulated lenders' },
  binds: {
    'zh-CN': '银行、全印金融机构、非银行金融公司、合作银行、资产重组公司及其催收代理',
    'zh-TW': '銀行、全印金融機構、非銀行金融公司、合作銀行、資產重整公司及其催收代理',
    en: 'banks, all-India institutions, NBFCs, co-operative banks, asset reconstruction companies and their recovery agents',
  },
  sources: [
    'https://taxguru.in/rbi/outsourcing-financial-services-responsibilities-regulated-entities-employing-recovery-agents.html',
    'https://www.rbi.org.in/',
  ],
  weekStart: 1,
  fallbackZones: ['Asia/Kolkata'],
  rules: [
    {
      id: 'in.hours', kind: 'hours',
      cite: 'RBI/2022-23/108 DOR.ORG.REC.65/21.04.158/2022-23 (12 Aug 2022) para 2; Responsible Business Conduct Directions, 2025',
      grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '催收电话和上门只能在 8:00–19:00。',
        'zh-TW': '催收電話與外訪只能在 8:00–19:00。',
        en: 'Recovery calls and visits only 8:00–19:00.',
      },
      when: { channel: ['call', 'visit'] },
      allow: [{ on: EVERY_DAY, spans: [['08:00', '19:00']] }],
    },
  ],
}
