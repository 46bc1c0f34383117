import { isEmptyWord, isMasked, plainText } from './page-text.ts'
import { EMPTY, type Parsed, parsed, UNREADABLE, VAGUE } from './parsed.ts'

const WORDS = String.raw`(?:已|已经|已經)?(?:逾期|dpd|past due|overdue)?(?:天数|天數|日数|日數|days)?[\s:]*`
const DAYS = new RegExp(String.raw`^${WORDS}(-?\d{1,5}|-?\d{1,2},\d{3})\s*(?:个|個)?(?:天|日|days?|d)?(?:\s*(?:逾期|past due|overdue|late))?$`, 'i')
const ROUNDED = /^(?:约|約|近|about|approx\.?|~|≈|>|<|≥|≤)|(?:以上|以下|左右|余|餘|多|\+)\s*(?:天|日|days?)?$|(?:天|日)(?:以上|以下|左右)$/i

/** Reads whole days past due: "27", "27 天", "逾期27天", "27 days". "90 天以上" is vague, months are unreadable. */
export function parseDays(text: string): Parsed<number> {
  if (isEmptyWord(text)) return EMPTY
  if (isMasked(text)) return VAGUE
  const plain = plainText(text)
  if (ROUNDED.test(plain)) return VAGUE
  const digits = DAYS.exec(plain)?.[1]?.replace(',', '')
  return digits === undefined ? UNREADABLE : parsed(Number(digits))
}
