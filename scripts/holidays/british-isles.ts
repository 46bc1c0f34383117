import { dayOfDate, dateText, isoWeekday } from '#shared/dial/calendar'
import { weekendToMonday, weekendToMondayOrTuesday } from './moves.ts'
import { BY_RULE, type Recipe } from './recipe.ts'
import { announced, easter, fixed, last, nth, type Rule } from './rules.ts'

/** The first Monday of February, but 1 February where that is a Friday. */
const saintBrigid: Rule = (year) => {
  const name = 'St Brigid’s Day'
  const first = dayOfDate(`${year}-02-01`)
  return isoWeekday(first) === 5 ? [{ date: dateText(first), name }] : nth(1, 'mon', 2, name)(year)
}

/** Organisation of Working Time Act 1997, second schedule. Good Friday is none, and no day moves. */
const IE: Recipe = {
  id: 'IE',
  title: { 'zh-CN': '爱尔兰', 'zh-TW': '愛爾蘭', en: 'Ireland' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.irishstatutebook.ie/eli/1997/act/20/schedule/2/enacted/en/html',
    'https://www.citizensinformation.ie/en/employment/employment-rights-and-conditions/leave-and-holidays/public-holidays/',
  ],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day'),
    saintBrigid,
    fixed('03-17', 'St Patrick’s Day'),
    easter(1, 'Easter Monday'),
    nth(1, 'mon', 5, 'First Monday in May'),
    nth(1, 'mon', 6, 'First Monday in June'),
    nth(1, 'mon', 8, 'First Monday in August'),
    last('mon', 10, 'Last Monday in October'),
    fixed('12-25', 'Christmas Day'),
    fixed('12-26', 'St Stephen’s Day'),
  ],
}

/** Bank holidays of all three parts together, for a number does not tell which one its owner lives in. Substitutes are proclaimed. */
const GB: Recipe = {
  id: 'GB',
  title: { 'zh-CN': '英国（各地合计）', 'zh-TW': '英國（各地合計）', en: 'United Kingdom (all parts together)' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.gov.uk/bank-holidays',
    'https://privycouncil.independent.gov.uk/wp-content/uploads/2026/02/Scotland-Bank-Holiday-Proclamation.pdf',
  ],
  years: [2025, 2026, 2027],
  rules: [
    fixed('01-01', 'New Year’s Day', { also: weekendToMondayOrTuesday }),
    fixed('01-02', '2nd January (Scotland)', { also: weekendToMondayOrTuesday }),
    fixed('03-17', 'St Patrick’s Day (Northern Ireland)', { also: weekendToMonday }),
    easter(-2, 'Good Friday'),
    easter(1, 'Easter Monday'),
    nth(1, 'mon', 5, 'Early May bank holiday'),
    last('mon', 5, 'Spring bank holiday'),
    announced('World Cup bank holiday (Scotland)', '2026-06-15'),
    fixed('07-12', 'Battle of the Boyne (Northern Ireland)', { also: weekendToMonday }),
    nth(1, 'mon', 8, 'Summer bank holiday (Scotland)'),
    last('mon', 8, 'Summer bank holiday'),
    fixed('11-30', 'St Andrew’s Day (Scotland)', { also: weekendToMonday }),
    fixed('12-25', 'Christmas Day', { also: weekendToMondayOrTuesday }),
    fixed('12-26', 'Boxing Day', { also: weekendToMondayOrTuesday }),
  ],
}

export const BRITISH_ISLES = [IE, GB]
