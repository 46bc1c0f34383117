// Written by `npm run holidays` from scripts/holidays, reviewed 2026-11-25. Change it there, not here.
import type { HolidayCalendar } from '../table.ts'

export const NG: HolidayCalendar = {
  id: 'NG',
  title: { 'zh-CN': '尼日利亚', 'zh-TW': '奈及利亞', en: 'Nigeria' },
  reviewed: '2026-11-25',
  sources: [
    'https://interior.gov.ng/',
  ],
  years: [2025],
  days: [
    { date: '2025-01-01', name: 'New Year’s Day' },
    { date: '2025-03-30', name: 'Eid-el-Fitr' },
    { date: '2025-03-31', name: 'Eid-el-Fitr' },
    { date: '2025-04-01', name: 'Eid-el-Fitr' },
    { date: '2025-04-18', name: 'Good Friday' },
    { date: '2025-04-21', name: 'Easter Monday' },
    { date: '2025-05-01', name: 'Workers’ Day' },
    { date: '2025-06-06', name: 'Eid-el-Kabir' },
    { date: '2025-06-09', name: 'Eid-el-Kabir' },
    { date: '2025-06-12', name: 'Democracy Day' },
    { date: '2025-07-15', name: 'Day of mourning for Muhammadu Buhari' },
    { date: '2025-09-05', name: 'Eid-el-Maulud' },
    { date: '2025-10-01', name: 'Independence Day' },
    { date: '2025-12-25', name: 'Christmas Day' },
    { date: '2025-12-26', name: 'Boxing Day' },
  ],
}
