import { NOT_THIS_WAY } from '../asked.ts'
import type { Condition, Pack } from '../pack.ts'
import { MON_TO_SAT } from '../week.ts'

const ACT = 'Act respecting the collection of certain debts, CQLR c R-2.2'
const TEXT = 'https://www.legisquebec.gouv.qc.ca/en/document/cs/R-2.2'
const SPOKEN: Condition = { channel: ['call', 'visit'] }

/** Quebec: what section 34 says of spoken contact with the debtor and everyone around him; read 2026-11-22. */
export const CA_QC: Pack = {
  id: 'CA-QC',
  version: '2026-11-22',
  title: { 'zh-CN': '加拿大魁北克省', 'zh-TW': '加拿大魁北克省', en: 'Canada – Quebec' },
  binds: {
    'zh-CN': '持有催收许可的代理人及其代表',
    'zh-TW': '持有催收許可的代理人及其代表',
    en: 'collection-agent permit holders and their representatives',
  },
  sources: [TEXT],
  weekStart: 1,
  fallbackZones: ['America/Toronto', 'America/Blanc-Sablon'],
  rules: [
    {
      id: 'ca-qc.written-only', kind: 'forbid', cite: `${ACT} s 34(2)`, grade: 'A', force: 'statute',
      url: TEXT,
      say: {
        'zh-CN': '债务人书面要求只用书面联系。',
        'zh-TW': '債務人書面要求只用書面聯絡。',
        en: 'The debtor asked in writing for written communication only.',
      },
      when: { all: [NOT_THIS_WAY, SPOKEN] },
    },
    {
      id: 'ca-qc.notice', kind: 'forbid', cite: `${ACT} s 34(1)`, grade: 'A', force: 'statute',
      url: TEXT,
      say: {
        'zh-CN': '付款通知寄出未满 5 天，不得口头联系。',
        'zh-TW': '付款通知寄出未滿 5 天，不得口頭聯絡。',
        en: 'No spoken contact until 5 days after the notice of payment was sent.',
      },
      when: { all: [{ known: 'noticeSentAt' }, SPOKEN] }, unless: { age: 'noticeSentAt', days: 5 },
    },
    {
      id: 'ca-qc.hours', kind: 'hours', cite: `${ACT} s 34(4)`, grade: 'A', force: 'statute',
      url: TEXT,
      say: {
        'zh-CN': '只能周一至周六 8:00–20:00 致电或上门，周日和节假日不行；对保证人、亲友、邻居、雇主同样适用。',
        'zh-TW': '只能週一至週六 8:00–20:00 去電或外訪，週日與國定假日不行；對保證人、親友、鄰居、雇主同樣適用。',
        en: 'Spoken contact Mon–Sat 8:00–20:00, no Sundays or holidays – also with sureties, family, friends, neighbours, employers.',
      },
      when: SPOKEN,
      allow: [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_SAT, spans: [['08:00', '20:00']] }],
    },
  ],
}
