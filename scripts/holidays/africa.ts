import { sundayToMonday } from './moves.ts'
import { BY_RULE, type Recipe } from './recipe.ts'
import { announced, easter, fixed } from './rules.ts'

/** Public Holidays Act 36 of 1994: a Sunday gives the Monday after. */
const ZA: Recipe = {
  id: 'ZA',
  title: { 'zh-CN': '南非', 'zh-TW': '南非', en: 'South Africa' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.gov.za/about-sa/public-holidays',
    'https://www.gov.za/documents/notices/public-holidays-act-declaration-fourth-day-november-2026-public-holiday',
  ],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day', { also: sundayToMonday }),
    fixed('03-21', 'Human Rights Day', { also: sundayToMonday }),
    easter(-2, 'Good Friday'),
    easter(1, 'Family Day'),
    fixed('04-27', 'Freedom Day', { also: sundayToMonday }),
    fixed('05-01', 'Workers’ Day', { also: sundayToMonday }),
    fixed('06-16', 'Youth Day', { also: sundayToMonday }),
    fixed('08-09', 'National Women’s Day', { also: sundayToMonday }),
    fixed('09-24', 'Heritage Day', { also: sundayToMonday }),
    announced('Local government elections', '2026-11-04'),
    fixed('12-16', 'Day of Reconciliation', { also: sundayToMonday }),
    fixed('12-25', 'Christmas Day', { also: sundayToMonday }),
    fixed('12-26', 'Day of Goodwill', { also: sundayToMonday }),
  ],
}

/** Muslim feasts are declared days before them, so no year is known before its end. */
const NG: Recipe = {
  id: 'NG',
  title: { 'zh-CN': '尼日利亚', 'zh-TW': '奈及利亞', en: 'Nigeria' },
  reviewed: '2026-11-25',
  sources: ['https://interior.gov.ng/'],
  years: [2025],
  rules: [
    fixed('01-01', 'New Year’s Day'),
    announced('Eid-el-Fitr', '2025-03-30', '2025-03-31', '2025-04-01'),
    easter(-2, 'Good Friday'),
    easter(1, 'Easter Monday'),
    fixed('05-01', 'Workers’ Day'),
    announced('Eid-el-Kabir', '2025-06-06', '2025-06-09'),
    fixed('06-12', 'Democracy Day'),
    announced('Day of mourning for Muhammadu Buhari', '2025-07-15'),
    announced('Eid-el-Maulud', '2025-09-05'),
    fixed('10-01', 'Independence Day'),
    fixed('12-25', 'Christmas Day'),
    fixed('12-26', 'Boxing Day'),
  ],
}

/** Public Holidays Act (Cap. 110); Muslim feasts are gazetted days before them, so no year is known before its end. */
const KE: Recipe = {
  id: 'KE',
  title: { 'zh-CN': '肯尼亚', 'zh-TW': '肯亞', en: 'Kenya' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.pulselive.co.ke/articles/news/cs-murkomen-announces-idd-ul-fitr-public-holiday-2025032811473637963',
    'https://www.kdrtv.co.ke/news/cs-murkomen-declares-friday-public-holiday/',
    'https://www.capitalfm.co.ke/news/2025/10/friday-declared-public-holiday-to-honor-raila-odinga/',
  ],
  years: [2025],
  rules: [
    fixed('01-01', 'New Year’s Day', { also: sundayToMonday }),
    announced('Idd-ul-Fitr', '2025-03-31'),
    easter(-2, 'Good Friday'),
    easter(1, 'Easter Monday'),
    fixed('05-01', 'Labour Day', { also: sundayToMonday }),
    fixed('06-01', 'Madaraka Day', { also: sundayToMonday }),
    announced('Eid-ul-Adha', '2025-06-06'),
    fixed('10-10', 'Mazingira Day', { also: sundayToMonday }),
    announced('In honour of Raila Odinga', '2025-10-17'),
    fixed('10-20', 'Mashujaa Day', { also: sundayToMonday }),
    fixed('12-12', 'Jamhuri Day', { also: sundayToMonday }),
    fixed('12-25', 'Christmas Day'),
    fixed('12-26', 'Utamaduni Day'),
  ],
}

export const AFRICA = [ZA, NG, KE]
