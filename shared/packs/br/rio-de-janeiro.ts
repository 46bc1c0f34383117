import type { Pack } from '../pack.ts'
import { MON_TO_FRI } from '../week.ts'

/** Rio de Janeiro, from one secondary report of the law; read 2026-11-22. */
export const BR_RJ: Pack = {
  id: 'BR-RJ',
  version: '2026-11-22',
  title: { 'zh-CN': '巴西里约热内卢州', 'zh-TW': '巴西里約熱內盧州', en: 'Brazil – Rio de Janeiro' },
  binds: {
    'zh-CN': '打给本州消费者的催收电话',
    'zh-TW': '打給本州消費者的催收電話',
    en: 'collection calls to consumers in the state',
  },
  sources: ['https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm'],
  weekStart: 1,
  fallbackZones: ['America/Sao_Paulo'],
  rules: [
    {
      id: 'br-rj.hours', kind: 'hours', cite: 'Lei RJ 7.868/2018', grade: 'B', force: 'statute',
      say: {
        'zh-CN': '催收电话只能在周一至周五 9:00–19:00；周六、周日和节假日不打。',
        'zh-TW': '催收電話只能在週一至週五 9:00–19:00；週六、週日與國定假日不打。',
        en: 'Collection calls Mon–Fri 9:00–19:00 only; never on Saturdays, Sundays or holidays.',
      },
      when: { channel: ['call'] },
      allow: [{ on: ['hol', 'sat', 'sun'], spans: [] }, { on: MON_TO_FRI, spans: [['09:00', '19:00']] }],
    },
  ],
}
