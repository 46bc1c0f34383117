import type { Pack } from '../pack.ts'
import { MON_TO_FRI } from '../week.ts'

/** Alagoas, text messages included; read 2026-11-22. */
export const BR_AL: Pack = {
  id: 'BR-AL',
  version: '2026-11-22',
  title: { 'zh-CN': '巴西阿拉戈斯州', 'zh-TW': '巴西阿拉戈斯州', en: 'Brazil – Alagoas' },
  binds: {
    'zh-CN': '打给或发给本州消费者的催收电话和短信',
    'zh-TW': '打給或傳給本州消費者的催收電話與簡訊',
    en: 'collection calls and text messages to consumers in the state',
  },
  sources: ['https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm'],
  weekStart: 1,
  fallbackZones: ['America/Maceio'],
  rules: [
    {
      id: 'br-al.hours', kind: 'hours', cite: 'Lei AL 7.782/2016', grade: 'A', force: 'statute',
      say: {
        'zh-CN': '催收电话和短信：周一至周五 8:00–20:00，周六 8:00–14:00，周日和节假日不联系。',
        'zh-TW': '催收電話與簡訊：週一至週五 8:00–20:00，週六 8:00–14:00，週日與國定假日不聯絡。',
        en: 'Collection calls and texts Mon–Fri 8:00–20:00, Sat 8:00–14:00, never on Sundays or holidays.',
      },
      when: { channel: ['call', 'sms'] },
      allow: [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_FRI, spans: [['08:00', '20:00']] }, { on: ['sat'], spans: [['08:00', '14:00']] }],
    },
  ],
}
