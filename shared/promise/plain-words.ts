/**
 * Words for dates reduced to one spelling each: half width, lower case, simplified, arabic numerals, weekdays as
 * "weekday1" (Monday) to "weekday7". What is not a date word stays as it is.
 */
export function plainWords(typed: string): string {
  let words = typed.slice(0, 60).normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  for (const [pattern, spell] of SPELLINGS) words = words.replace(pattern, spell)
  return words.trim()
}

const DIGITS = '〇一二三四五六日天'
const ENGLISH_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

type Spelling = readonly [RegExp, (...found: (string | undefined)[]) => string]

/** Traditional characters of the words below, one for one. */
const SIMPLIFIED: Readonly<Record<string, string>> = { 後: '后', 週: '周', 禮: '礼', 號: '号', 個: '个', 發: '发', 資: '资', 領: '领', 這: '这', 內: '内', 過: '过', 兩: '两', '○': '〇', 零: '〇' }

const SPELLINGS: readonly Spelling[] = [
  [/[後週禮號個發資領這內過兩○零]/g, (found) => SIMPLIFIED[found ?? ''] ?? ''],
  // Chinese is written without blanks.
  [/(?<=[\p{Script=Han}\d]) (?=[\p{Script=Han}\d])/gu, () => ''],
  [/^(?:今天|今日|今晚|本日|today|tod)$/, () => 'today'],
  [/^(?:明天|明日|明晚|tomorrow|tmr|tmrw|tom)$/, () => 'tomorrow'],
  [/^(?:后天|后日|the day after tomorrow)$/, () => 'day after tomorrow'],
  [/^(?:大后天)$/, () => 'in 3 days'],
  [/^(?:下个?)?(?:发薪日|发工资日|发工资|工资日|薪水日|领薪日|发薪|领薪)$|^(?:next )?pay ?day$/, () => 'payday'],
  [/^(?:这个月底|本月底|月底|月末|月尾|本月末)$|^(?:end of (?:the |this )?month|month end|eom)$/, () => 'month end'],
  // Weekdays.
  [/^(本|这个?|下个?)?(?:周|星期|礼拜)([一二三四五六日天]|[1-7])$/, (_all, which = '', day = '') => {
    const number = /\d/.test(day) ? Number(day) : Math.min(DIGITS.indexOf(day), 7)
    return `${which === '' ? '' : which.startsWith('下') ? 'next ' : 'this '}weekday${number}`
  }],
  [/^(this |next |on )?(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?\.?$/, (_all, which = '', day = '') =>
    `${which === 'on ' ? '' : which}weekday${ENGLISH_DAYS.findIndex((each) => each === day) + 1}`],
  // Numerals.
  [/两/g, () => '二'],
  [/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_all, tens, ones) => String(digit(tens, 1) * 10 + digit(ones, 0))],
  [/[〇一二三四五六七八九]/g, (found) => String(digit(found, 0))],
  // Days of a month, and from today.
  [/^(\d{1,3})(?:个)?(?:天|日)(?:后|之后|以后|内|过后)$|^in (\d{1,3}) ?days?$|^(\d{1,3}) days?$/, (_all, one, two, three) => `+${one ?? two ?? three ?? ''}`],
  [/^(\d{1,2})(?:个)?(?:周|星期|礼拜)(?:后|之后|以后|内)$|^in (\d{1,2}) ?weeks?$|^(\d{1,2}) weeks?$/, (_all, one, two, three) => `+${one ?? two ?? three ?? ''}w`],
  [/^\+ ?(\d{1,3}) ?(?:天|日|days?)$/, (_all, count) => `+${count ?? ''}`],
  [/^(?:下个?月)(?=\d)/, () => 'next month '],
  [/^(?:本月|这个?月)(?=\d)/, () => 'this month '],
  [/(?<=\d)日$/, () => '号'],
  [/^the (?=\d)/, () => ''],
  // 25 Aug, Aug 25th.
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?$/, (all, month = '', day) => englishDate(all, month, day)],
  [/^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?$/, (all, day, month = '') => englishDate(all, month, day)],
]

function digit(character: string | undefined, absent: number): number {
  return character === undefined ? absent : '〇一二三四五六七八九'.indexOf(character)
}

const FULL_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const

function englishDate(all: string | undefined, name: string, day: string | undefined): string {
  const month = FULL_MONTHS.findIndex((full, index) => full === name || ENGLISH_MONTHS[index] === name || (name === 'sept' && full === 'september'))
  return month === -1 ? (all ?? '') : `${month + 1}/${day ?? ''}`
}
