import type { Pack } from '../pack.ts'
import { OTHERS } from '../parties.ts'
import { MON_TO_SAT } from '../week.ts'

/**
 * Indonesia; read 2026-11-22. National holidays are those of the joint decree; the days of collective leave it adds are
 * working days here.
 */
export const ID: Pack = {
  id: 'ID',
  version: '2026-11-22',
  title: { 'zh-CN': '印度尼西亚（OJK 监管）', 'zh-TW': '印尼（OJK 監管）', en: 'Indonesia – OJK-supervised providers' },
  binds: {
    'zh-CN': '金融服务提供者（PUJK）及其催收方',
    'zh-TW': '金融服務提供者（PUJK）及其催收方',
    en: 'financial service providers (PUJK) and their collectors',
  },
  sources: ['https://ojk.go.id/id/regulasi/Pages/Pelindungan-Konsumen-dan-Masyarakat-di-Sektor-Jasa-Keuangan.aspx'],
  weekStart: 1,
  fallbackZones: ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'],
  rules: [
    {
      id: 'id.third-party', kind: 'forbid', cite: 'POJK 22/2023 Art. 62(2)(c)', grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '只能向消费者本人催收，不得找其他人。',
        'zh-TW': '只能向消費者本人催收，不得找其他人。',
        en: 'Collection may not be directed at anyone but the consumer.',
      },
      when: { party: OTHERS },
    },
    {
      id: 'id.hours', kind: 'hours', cite: 'POJK 22/2023 Art. 62(2)(f), 62(3); SEOJK 19/SEOJK.06/2023 IX.5(d)', grade: 'A', force: 'regulation',
      say: {
        'zh-CN': '只能周一至周六 8:00–20:00（当地时间），周日和全国节假日不联系；消费者事先同意的除外。',
        'zh-TW': '只能週一至週六 8:00–20:00（當地時間），週日與國定假日不聯絡；消費者事先同意者除外。',
        en: 'Mon–Sat 8:00–20:00 local time, never on Sundays or national holidays, unless the consumer agreed beforehand.',
      },
      unless: { consent: 'hours' },
      allow: [{ on: ['hol', 'sun'], spans: [] }, { on: MON_TO_SAT, spans: [['08:00', '20:00']] }],
    },
  ],
}
