import type { Pack } from '../pack.ts'
import { MON_TO_FRI, MON_TO_SAT } from '../week.ts'
import { askedTime, askedToStop, askedWay, BINDS, houseAttempts, houseHours } from './rules.ts'

/** Where law was read and names no hours, these stand beside it. */

const UNTIL_NINE = {
  'zh-CN': '内部规定（当地法律没有写明钟点）：周一至周六 8:00–21:00，周日 9:00–18:00，公共假日不联系。',
  'zh-TW': '內部規定（當地法律未明定時段）：週一至週六 8:00–21:00，週日 9:00–18:00，國定假日不聯絡。',
  en: 'Our own rule; the law here names no hours: Mon–Sat 8:00–21:00, Sun 9:00–18:00, none on public holidays.',
} as const
const UNTIL_NINE_SLOTS = [
  { on: ['hol'], spans: [] }, { on: MON_TO_SAT, spans: [['08:00', '21:00']] }, { on: ['sun'], spans: [['09:00', '18:00']] },
] as const

/** What people ask about time, means and place is law there already (CONC 7.9.4R). */
export const GB_HOUSE: Pack = {
  id: 'GB-HOUSE',
  version: '2026-11-22',
  title: { 'zh-CN': '英国（内部规定）', 'zh-TW': '英國（內部規定）', en: 'United Kingdom – house rules' },
  binds: BINDS,
  weekStart: 1,
  fallbackZones: ['Europe/London'],
  holidays: 'GB',
  rules: [askedToStop('gb-house'), houseHours('gb-house', UNTIL_NINE, UNTIL_NINE_SLOTS), houseAttempts('gb-house')],
}

export const NZ_HOUSE: Pack = {
  id: 'NZ-HOUSE',
  version: '2026-11-22',
  title: { 'zh-CN': '新西兰（内部规定）', 'zh-TW': '紐西蘭（內部規定）', en: 'New Zealand – house rules' },
  binds: BINDS,
  weekStart: 1,
  fallbackZones: ['Pacific/Auckland', 'Pacific/Chatham'],
  holidays: 'NZ',
  rules: [askedWay('nz-house'), askedToStop('nz-house'), houseHours('nz-house', UNTIL_NINE, UNTIL_NINE_SLOTS), houseAttempts('nz-house')],
}

/** Brazil beyond the states whose law is shipped: the consumer code (arts. 42, 71) guards work, rest and leisure without a clock. */
export const BR_HOUSE: Pack = {
  id: 'BR-HOUSE',
  version: '2026-11-22',
  title: { 'zh-CN': '巴西其他州（内部规定）', 'zh-TW': '巴西其他州（內部規定）', en: 'Brazil, other states – house rules' },
  binds: BINDS,
  sources: ['https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm'],
  weekStart: 1,
  fallbackZones: ['America/Noronha', 'America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco'],
  holidays: 'BR',
  rules: [
    askedWay('br-house'),
    askedToStop('br-house'),
    houseHours('br-house', {
      'zh-CN': '内部规定（联邦法律没有写明钟点）：周一至周五 8:00–20:00，周六 8:00–14:00，周日和节假日不联系。',
      'zh-TW': '內部規定（聯邦法律未明定時段）：週一至週五 8:00–20:00，週六 8:00–14:00，週日與國定假日不聯絡。',
      en: 'Our own rule; federal law names no hours: Mon–Fri 8:00–20:00, Sat 8:00–14:00, never on Sundays or holidays.',
    }, [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_FRI, spans: [['08:00', '20:00']] }, { on: ['sat'], spans: [['08:00', '14:00']] }]),
    askedTime('br-house'),
  ],
}
