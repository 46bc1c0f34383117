import type { Match, Pack } from '../pack.ts'
import { MON_TO_FRI } from '../week.ts'

const CODE = 'UNIREC, Codice di condotta per i processi di gestione e tutela del credito (art. 27-bis Codice del consumo)'
/** Only talks that the collector began count, whatever number was called. */
const TALKS: Match = { channel: ['call'], result: ['conversation'], by: ['collector'] }

/** Italy: the code that UNIREC agreed with the consumer associations; read 2026-11-22. Its week is undefined: a rolling one is never looser. */
export const IT: Pack = {
  id: 'IT',
  version: '2026-11-22',
  title: { 'zh-CN': '意大利（UNIREC 守则）', 'zh-TW': '義大利（UNIREC 守則）', en: 'Italy – UNIREC code' },
  binds: {
    'zh-CN': 'UNIREC 会员和其他加入守则的公司',
    'zh-TW': 'UNIREC 會員與其他加入守則的公司',
    en: 'members of UNIREC and others who adhere to the code',
  },
  sources: ['https://www.unirec.it/'],
  weekStart: 1,
  fallbackZones: ['Europe/Rome'],
  rules: [
    {
      id: 'it.work', kind: 'forbid', cite: CODE, grade: 'B', force: 'code',
      say: {
        'zh-CN': '债务人自己留了单位电话，才能打到单位。',
        'zh-TW': '債務人自己留了公司電話，才能打到公司。',
        en: 'Work only if the debtor gave that number.',
      },
      when: { place: ['work'] }, unless: { consent: 'work' },
    },
    {
      id: 'it.hours', kind: 'hours', cite: CODE, grade: 'A', force: 'code',
      say: {
        'zh-CN': '周一至周五 8:30–21:00，周六 8:30–15:00，周日和节假日不联系。',
        'zh-TW': '週一至週五 8:30–21:00，週六 8:30–15:00，週日與國定假日不聯絡。',
        en: 'Mon–Fri 8:30–21:00, Sat 8:30–15:00, not on Sundays or holidays.',
      },
      when: { channel: ['call', 'visit'] },
      allow: [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_FRI, spans: [['08:30', '21:00']] }, { on: ['sat'], spans: [['08:30', '15:00']] }],
    },
    {
      id: 'it.frequency.day', kind: 'count', cite: CODE, grade: 'A', force: 'code',
      say: {
        'zh-CN': '每天最多有效通话 1 次，不论打哪个号码。',
        'zh-TW': '每天最多有效通話 1 次，不論打哪個門號。',
        en: 'At most 1 effective conversation a day, whatever number was called.',
      },
      when: { channel: ['call'] }, unless: { consent: 'frequency' }, limit: 1, per: [], window: { calendar: 'day' }, counts: TALKS,
    },
    {
      id: 'it.frequency.week', kind: 'count', cite: CODE, grade: 'A', force: 'code',
      say: {
        'zh-CN': '每 7 天最多有效通话 3 次，不论打哪个号码。',
        'zh-TW': '每 7 天最多有效通話 3 次，不論打哪個門號。',
        en: 'At most 3 effective conversations in 7 days, whatever number was called.',
      },
      when: { channel: ['call'] }, unless: { consent: 'frequency' }, limit: 3, per: [], window: { days: 7 }, counts: TALKS,
    },
  ],
}
