import { weekendToMonday, weekendToMondayOrTuesday } from './moves.ts'
import { BY_RULE, type Recipe } from './recipe.ts'
import { announced, easter, fixed, nth } from './rules.ts'

/** Only what every state and territory keeps. A Monday after Anzac Day is kept by some of them, so it is not here. */
const AU: Recipe = {
  id: 'AU',
  title: { 'zh-CN': '澳大利亚（各州共同）', 'zh-TW': '澳洲（各州共通）', en: 'Australia (kept in every state)' },
  reviewed: '2026-11-25',
  sources: ['https://www.fairwork.gov.au/employment-conditions/public-holidays'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day', { also: weekendToMonday }),
    fixed('01-26', 'Australia Day', { instead: weekendToMonday }),
    easter(-2, 'Good Friday'),
    easter(1, 'Easter Monday'),
    fixed('04-25', 'Anzac Day'),
    fixed('12-25', 'Christmas Day', { also: weekendToMondayOrTuesday }),
    fixed('12-26', 'Boxing Day', { also: weekendToMondayOrTuesday }),
  ],
}

/** Holidays Act 2003 with its transfers, and Matariki as listed in the Act of 2022. Provincial anniversaries are not national. */
const NZ: Recipe = {
  id: 'NZ',
  title: { 'zh-CN': '新西兰', 'zh-TW': '紐西蘭', en: 'New Zealand' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.legislation.govt.nz/act/public/2003/0129/latest/whole.html',
    'https://www.legislation.govt.nz/act/public/2022/0014/latest/whole.html',
  ],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day', { also: weekendToMondayOrTuesday }),
    fixed('01-02', 'Day after New Year’s Day', { also: weekendToMondayOrTuesday }),
    fixed('02-06', 'Waitangi Day', { also: weekendToMonday }),
    easter(-2, 'Good Friday'),
    easter(1, 'Easter Monday'),
    fixed('04-25', 'Anzac Day', { also: weekendToMonday }),
    nth(1, 'mon', 6, 'King’s Birthday'),
    announced('Matariki', '2025-06-20', '2026-07-10', '2027-06-25', '2028-07-14'),
    nth(4, 'mon', 10, 'Labour Day'),
    fixed('12-25', 'Christmas Day', { also: weekendToMondayOrTuesday }),
    fixed('12-26', 'Boxing Day', { also: weekendToMondayOrTuesday }),
  ],
}

export const OCEANIA = [AU, NZ]
