import type { Pack } from '../pack.ts'
import { MON_TO_FRI } from '../week.ts'

const LAW = 'https://www.al.sp.gov.br/repositorio/legislacao/lei/2023/compilacao-lei-17832-01.11.2023.html'

/**
 * São Paulo; read 2026-11-22. Law 15.426/2014 named the hours first; the state's consolidated consumer law of 1 November 2023
 * took them over. Municipal holidays count as well where their dates are known.
 */
export const BR_SP: Pack = {
  id: 'BR-SP',
  version: '2026-11-22',
  title: { 'zh-CN': '巴西圣保罗州', 'zh-TW': '巴西聖保羅州', en: 'Brazil – São Paulo' },
  binds: {
    'zh-CN': '打给本州消费者的催收电话',
    'zh-TW': '打給本州消費者的催收電話',
    en: 'collection calls to consumers in the state',
  },
  sources: [LAW, 'https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm'],
  weekStart: 1,
  fallbackZones: ['America/Sao_Paulo'],
  rules: [
    {
      id: 'br-sp.hours', kind: 'hours', cite: 'Lei SP 15.426/2014 art. 2; Lei SP 17.832/2023 art. 51', grade: 'A', force: 'statute',
      url: LAW,
      say: {
        'zh-CN': '催收电话：周一至周五 8:00–20:00，周六 8:00–14:00，周日和节假日不打。',
        'zh-TW': '催收電話：週一至週五 8:00–20:00，週六 8:00–14:00，週日與國定假日不打。',
        en: 'Collection calls Mon–Fri 8:00–20:00, Sat 8:00–14:00, never on Sundays or holidays.',
      },
      when: { channel: ['call'] },
      allow: [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_FRI, spans: [['08:00', '20:00']] }, { on: ['sat'], spans: [['08:00', '14:00']] }],
    },
  ],
}
