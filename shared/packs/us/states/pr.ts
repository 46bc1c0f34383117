import type { Condition, Pack } from '../../pack.ts'
import { CONTINENTAL } from '../terms.ts'

const LAWS = 'https://bvirtualogp.pr.gov/'

/** Consent opens the workplace only where the employer allows it. */
const ALLOWED: Condition = { all: [{ consent: 'work' }, { not: { flag: 'workProhibited' } }] }

/** Puerto Rico. Where nobody recorded the working hours, any hour at work is taken for one. Read 2026-11-22. */
export const US_PR: Pack = {
  id: 'US-PR',
  version: '2026-11-22',
  title: { 'zh-CN': '美国波多黎各', 'zh-TW': '美國波多黎各', en: 'United States – Puerto Rico' },
  binds: { 'zh-CN': '催收机构', 'zh-TW': '催收業者', en: 'Collection agencies' },
  sources: [LAWS],
  extends: ['US'],
  weekStart: 7,
  fallbackZones: [...CONTINENTAL, 'America/Puerto_Rico'],
  rules: [
    {
      id: 'us-pr.work', kind: 'forbid', cite: 'Ley 179-1996', grade: 'A', force: 'statute',
      url: LAWS,
      say: {
        'zh-CN': '未经明确同意，不得在工作时间打单位电话；工作时间不明，一律不打。',
        'zh-TW': '未經明確同意，不得在上班時間打公司電話；上班時間不明，一律不打。',
        en: 'No collection at work in working hours without express consent; unknown hours count as working hours.',
      },
      when: { place: ['work'] }, unless: { any: [ALLOWED, { known: 'workHours' }] },
    },
    {
      id: 'us-pr.work.hours', kind: 'hours', cite: 'Ley 179-1996', grade: 'A', force: 'statute',
      url: LAWS,
      say: {
        'zh-CN': '未经明确同意，不得在工作时间打单位电话。',
        'zh-TW': '未經明確同意，不得在上班時間打公司電話。',
        en: 'No collection at work in working hours without express consent.',
      },
      when: { all: [{ place: ['work'] }, { known: 'workHours' }] }, unless: ALLOWED, avoid: 'workHours',
    },
  ],
}
