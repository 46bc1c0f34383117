import { NOT_THIS_WAY } from '../asked.ts'
import type { Pack } from '../pack.ts'
import { MON_TO_SAT } from '../week.ts'

const ACT = 'Business Practices and Consumer Protection Act, SBC 2004 c 2'
const PART_7 = 'https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/04002_07'

/** British Columbia, creditors included; read 2026-11-22. */
export const CA_BC: Pack = {
  id: 'CA-BC',
  version: '2026-11-22',
  title: { 'zh-CN': '加拿大不列颠哥伦比亚省', 'zh-TW': '加拿大英屬哥倫比亞省', en: 'Canada – British Columbia' },
  binds: {
    'zh-CN': '所有向本省债务人催收的人，不论身在何处',
    'zh-TW': '所有向本省債務人催收的人，不論身在何處',
    en: 'every collector, wherever it is, who collects from a debtor in the province',
  },
  sources: ['https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/04002_00'],
  weekStart: 1,
  fallbackZones: ['America/Vancouver', 'America/Edmonton', 'America/Dawson_Creek', 'America/Creston'],
  rules: [
    {
      id: 'ca-bc.written-only', kind: 'forbid', cite: `${ACT} s 116(4)(a)`, grade: 'A', force: 'statute',
      url: PART_7,
      say: {
        'zh-CN': '债务人要求不要这样联系，只用书面。',
        'zh-TW': '債務人要求不要這樣聯絡，只用書面。',
        en: 'The debtor asked not to be contacted this way, only in writing.',
      },
      when: NOT_THIS_WAY,
    },
    {
      id: 'ca-bc.notice', kind: 'forbid', cite: `${ACT} s 115(2)`, grade: 'A', force: 'statute',
      url: PART_7,
      say: {
        'zh-CN': '书面通知寄出未满 5 天，不得口头联系。',
        'zh-TW': '書面通知寄出未滿 5 天，不得口頭聯絡。',
        en: 'No spoken contact until 5 days after the written notice was sent.',
      },
      when: { all: [{ known: 'noticeSentAt' }, { channel: ['call', 'visit'] }] }, unless: { age: 'noticeSentAt', days: 5 },
    },
    {
      id: 'ca-bc.hours', kind: 'hours', cite: `${ACT} s 116; Consumer Protection BC`, grade: 'A', force: 'statute',
      url: PART_7,
      say: {
        'zh-CN': '周日 13:00–17:00，法定假日不联系，其余各天 7:00–21:00，按债务人当地时间。',
        'zh-TW': '週日 13:00–17:00，國定假日不聯絡，其餘各日 7:00–21:00，以債務人當地時間為準。',
        en: 'Sunday 13:00–17:00, no statutory holidays, other days 7:00–21:00, debtor\'s local time.',
      },
      when: { channel: ['call', 'visit'] },
      allow: [{ on: ['hol'], spans: [] }, { on: ['sun'], spans: [['13:00', '17:00']] }, { on: MON_TO_SAT, spans: [['07:00', '21:00']] }],
    },
  ],
}
