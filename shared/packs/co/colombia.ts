import { NOT_THIS_WAY } from '../asked.ts'
import type { Condition, Match, Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { MON_TO_FRI } from '../week.ts'

const LAW = 'https://www.suin-juriscol.gov.co/viewDocument.asp?ruta=Leyes/30046853'
/** A direct contact: the consumer was reached. An unanswered call is none. */
const DIRECT: Match = { result: ['conversation'], by: ['collector'] }
/** What the consumer asked to be sent may be sent. */
const ASKED_FOR: Condition = { all: [{ channel: ['sms', 'email'] }, { consent: 'frequency' }] }

/**
 * Colombia: Law 2300 of 2023, in force since 10 October 2023; read 2026-11-22. After a direct contact it bars a second one on
 * the same day, and other channels in the same week; it does not bar a call on the next day.
 */
export const CO: Pack = {
  id: 'CO',
  version: '2026-11-22',
  title: { 'zh-CN': '哥伦比亚', 'zh-TW': '哥倫比亞', en: 'Colombia' },
  binds: {
    'zh-CN': '所有催收的人：自行催收、受托催收或受让债权',
    'zh-TW': '所有催收的人：自行催收、受託催收或受讓債權',
    en: 'everyone who collects, directly, by agent or as assignee',
  },
  sources: [LAW, 'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=213990'],
  weekStart: 1,
  fallbackZones: ['America/Bogota'],
  // One wish, one message: it is over once something was sent, and after a week at the latest.
  consents: { frequency: { days: 7, endsWith: { channel: ['sms', 'email'], result: ['sent'] } } },
  rules: [
    {
      id: 'co.channel', kind: 'forbid', cite: 'Ley 2300 de 2023 art. 2', grade: 'A', force: 'statute', from: '2023-10-10',
      url: LAW,
      say: {
        'zh-CN': '只能使用消费者授权的联系渠道。',
        'zh-TW': '只能使用消費者授權的聯絡管道。',
        en: 'Only channels the consumer authorised may be used.',
      },
      when: NOT_THIS_WAY,
    },
    {
      id: 'co.third-party', kind: 'forbid', cite: 'Ley 2300 de 2023 art. 4', grade: 'A', force: 'statute', from: '2023-10-10',
      url: LAW,
      say: {
        'zh-CN': '任何情况下都不得联系介绍人等第三人；保证人和共同债务人同受限制。',
        'zh-TW': '任何情況下都不得聯絡介紹人等第三人；保證人與共同債務人同受限制。',
        en: 'References may never be contacted; guarantors and co-debtors only under the same limits.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'co.visits', kind: 'forbid', cite: 'Ley 2300 de 2023 art. 4', grade: 'A', force: 'statute', from: '2023-10-10',
      url: LAW,
      say: {
        'zh-CN': '不得到住所或工作地点上门。',
        'zh-TW': '不得到住所或工作地點外訪。',
        en: 'No visits to home or work.',
      },
      when: { channel: ['visit'] },
    },
    {
      id: 'co.hours', kind: 'hours', cite: 'Ley 2300 de 2023 art. 3', grade: 'A', force: 'statute', from: '2023-10-10',
      url: LAW,
      say: {
        'zh-CN': '周一至周五 7:00–19:00，周六 8:00–15:00，周日和节假日不联系；消费者另行要求的除外。',
        'zh-TW': '週一至週五 7:00–19:00，週六 8:00–15:00，週日與國定假日不聯絡；消費者另行要求者除外。',
        en: 'Mon–Fri 7:00–19:00, Sat 8:00–15:00, never on Sundays or holidays, unless the consumer asked for other hours.',
      },
      unless: { consent: 'hours' },
      allow: [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_FRI, spans: [['07:00', '19:00']] }, { on: ['sat'], spans: [['08:00', '15:00']] }],
    },
    {
      id: 'co.frequency.day', kind: 'count', cite: 'Ley 2300 de 2023 art. 3; SFC Concepto 2023080946-002', grade: 'A', force: 'statute', from: '2023-10-10',
      url: LAW,
      say: {
        'zh-CN': '今天已经直接联系到消费者，同一天不再联系。',
        'zh-TW': '今天已直接聯絡到消費者，同一天不再聯絡。',
        en: 'The consumer was reached today: not again on the same day.',
      },
      unless: ASKED_FOR, limit: 1, per: [], window: { calendar: 'day' }, counts: DIRECT,
    },
    {
      id: 'co.frequency.channel', kind: 'count', cite: 'Ley 2300 de 2023 art. 3; SFC Concepto 2023080946-002', grade: 'A', force: 'statute', from: '2023-10-10',
      url: LAW,
      say: {
        'zh-CN': '本周已经通过其他渠道直接联系到消费者，同一周不再换渠道。',
        'zh-TW': '本週已透過其他管道直接聯絡到消費者，同一週不再換管道。',
        en: 'The consumer was reached on another channel this week: no second channel in the same week.',
      },
      unless: ASKED_FOR, limit: 1, per: ['!channel'], window: { calendar: 'week' }, counts: DIRECT,
    },
  ],
}
