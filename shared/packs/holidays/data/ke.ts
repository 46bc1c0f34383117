// Written by `npm run holidays` from scripts/holidays, reviewed 2026-11-25. Change it there, not here.
import type { HolidayCalendar } from '../table.ts'

export const KE: HolidayCalendar = {
  id: 'KE',
  title: { 'zh-CN': '肯尼亚', 'zh-TW': '肯亞', en: 'Kenya' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.pulselive.co.ke/articles/news/cs-murkomen-announces-idd-ul-fitr-public-holiday-2025032811473637963',
    'https://www.kdrtv.co.ke/news/cs-murkomen-declares-friday-public-holiday/',
    'https://www.capitalfm.co.ke/news/2025/10/friday-declared-public-holiday-to-honor-raila-odinga/',
  ],
  years: [2025],
  days: [
    { date: '2025-01-01', name: 'New Year’s Day' },
    { date: '2025-03-31', name: 'Idd-ul-Fitr' },
    { date: '2025-04-18', name: 'Good Friday' },
    { date: '2025-04-21', name: 'Easter Monday' },
    { date: '2025-05-01', name: 'Labour Day' },
    { date: '2025-06-01', name: 'Madaraka Day' },
    { date: '2025-06-02', name: 'Madaraka Day (substitute day)' },
    { date: '2025-06-06', name: 'Eid-ul-Adha' },
    { date: '2025-10-10', name: 'Mazingira Day' },
    { date: '2025-10-17', name: 'In honour of Raila Odinga' },
    { date: '2025-10-20', name: 'Mashujaa Day' },
    { date: '2025-12-12', name: 'Jamhuri Day' },
    { date: '2025-12-25', name: 'Christmas Day' },
    { date: '2025-12-26', name: 'Utamaduni Day' },
  ],
}
