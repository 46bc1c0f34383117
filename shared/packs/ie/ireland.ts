import type { Condition, Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { MON_TO_SAT } from '../week.ts'

const SECTION_46 = 'https://www.irishstatutebook.ie/eli/1995/act/24/section/46/enacted/en/html'
const SPOKEN: Condition = { channel: ['call', 'visit'] }

/** Ireland; read 2026-11-22. The night after a weekday is closed until 9:00; so is Monday's, which the words do not quite reach. */
export const IE: Pack = {
  id: 'IE',
  version: '2026-11-22',
  title: { 'zh-CN': '爱尔兰', 'zh-TW': '愛爾蘭', en: 'Ireland' },
  binds: {
    'zh-CN': '消费信贷合同的债权人、所有人及代其行事的人',
    'zh-TW': '消費信貸契約的債權人、所有人及代其行事的人',
    en: 'creditors and owners under consumer credit agreements, and those who act for them',
  },
  sources: ['https://revisedacts.lawreform.ie/eli/1995/act/24/revised/en/html'],
  weekStart: 1,
  fallbackZones: ['Europe/Dublin'],
  rules: [
    {
      id: 'ie.work', kind: 'forbid', cite: 'Consumer Credit Act 1995 s 46(a)(i)', grade: 'A', force: 'statute',
      url: SECTION_46,
      say: {
        'zh-CN': '未经消费者同意，不得打到或去其工作、营业场所。',
        'zh-TW': '未經消費者同意，不得打到或去其工作、營業場所。',
        en: 'Not at the place of employment or business without the consumer\'s consent.',
      },
      when: { all: [{ place: ['work'] }, SPOKEN] }, unless: { consent: 'work' },
    },
    {
      id: 'ie.third-party', kind: 'forbid', cite: 'Consumer Credit Act 1995 s 46(b)', grade: 'A', force: 'statute',
      url: SECTION_46,
      say: {
        'zh-CN': '没有消费者单独的书面同意，不得联系其雇主或家人。',
        'zh-TW': '沒有消費者另外的書面同意，不得聯絡其雇主或家人。',
        en: 'Employer or family only with the consumer\'s separate written consent.',
      },
      when: { all: [{ party: OTHERS }, SPOKEN] }, unless: { consent: 'third_party' },
    },
    {
      id: 'ie.hours', kind: 'hours', cite: 'Consumer Credit Act 1995 s 46(a)(ii)', grade: 'A', force: 'statute',
      url: SECTION_46,
      say: {
        'zh-CN': '未经同意，21:00–9:00 以及周日、公共假日全天不得致电或上门。',
        'zh-TW': '未經同意，21:00–9:00 以及週日、國定假日全天不得去電或外訪。',
        en: 'Without consent no call or visit 21:00–9:00, nor at any time on a Sunday or public holiday.',
      },
      when: SPOKEN, unless: { consent: 'hours' },
      allow: [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_SAT, spans: [['09:00', '21:00']] }],
    },
  ],
}
