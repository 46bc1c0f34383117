import type { Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { EVERY_DAY } from '../week.ts'

const RULES = 'CONDUSEF, Disposiciones de carácter general en materia de despachos de cobranza (DOF 7 Oct 2014), Cuarta'

/**
 * Mexico; read 2026-11-22. It is the debtor's own zone that counts, and the country has several: the border towns follow the
 * United States' summer time, Sonora and Quintana Roo keep none. The rule knows no weekday and no holiday.
 */
export const MX: Pack = {
  id: 'MX',
  version: '2026-11-22',
  title: { 'zh-CN': '墨西哥（金融机构及其催收公司）', 'zh-TW': '墨西哥（金融機構及其催收公司）', en: 'Mexico – financial entities and their agencies' },
  binds: {
    'zh-CN': 'CONDUSEF 监管的金融机构及其委托的催收公司',
    'zh-TW': 'CONDUSEF 監管的金融機構及其委託的催收公司',
    en: 'financial entities supervised by CONDUSEF and the agencies they hire',
  },
  sources: ['https://www.gob.mx/condusef'],
  weekStart: 1,
  fallbackZones: [
    'America/Mexico_City', 'America/Cancun', 'America/Merida', 'America/Monterrey', 'America/Matamoros', 'America/Chihuahua',
    'America/Ciudad_Juarez', 'America/Ojinaga', 'America/Mazatlan', 'America/Hermosillo', 'America/Tijuana', 'America/Bahia_Banderas',
  ],
  rules: [
    {
      id: 'mx.third-party', kind: 'forbid', cite: RULES, grade: 'A', force: 'regulation', from: '2015-01-06',
      say: {
        'zh-CN': '不得向第三人催收，包括介绍人和受益人；共同债务人和保证人不算第三人。',
        'zh-TW': '不得向第三人催收，包括介紹人與受益人；共同債務人與保證人不算第三人。',
        en: 'No collection with third parties, references and beneficiaries included; co-debtors and guarantors are none.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'mx.minor', kind: 'forbid', cite: RULES, grade: 'A', force: 'regulation', from: '2015-01-06',
      say: {
        'zh-CN': '不得向未成年人催收。',
        'zh-TW': '不得向未成年人催收。',
        en: 'No collection with minors.',
      },
      when: { flag: 'minor' },
    },
    {
      id: 'mx.hours', kind: 'hours', cite: RULES, grade: 'A', force: 'regulation', from: '2015-01-06',
      say: {
        'zh-CN': '只能在 7:00–22:00 联系或上门，按债务人所在时区。',
        'zh-TW': '只能在 7:00–22:00 聯絡或外訪，以債務人所在時區為準。',
        en: 'Contact or visits only 7:00–22:00 in the debtor\'s time zone.',
      },
      allow: [{ on: EVERY_DAY, spans: [['07:00', '22:00']] }],
    },
  ],
}
