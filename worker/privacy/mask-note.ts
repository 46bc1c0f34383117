const STAR = '＊'
/** Left standing for recognition. */
const TAIL = 4

/** Dates and times of day, whole: they are what notes are written for. */
const DATE = String.raw`(?<!\d)(?:19|20)\d{2}(?<between>[-/.])(?:0?[1-9]|1[0-2])\k<between>(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?`
const PLAIN_DATE = String.raw`(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`
/** Sums of money, shorter than any number of a person: with a sign or code before them, grouped by commas, or with a unit behind them. */
const SIGNED = String.raw`(?:[¥￥$€£]|NT\$|HK\$|(?:RMB|CNY|USD|TWD|HKD)) ?(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,2})?(?!,?\d)`
const GROUPED = String.raw`(?<!\d)\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?(?!,?\d)`
const WITH_UNIT = String.raw`(?<!\d)\d{1,9}(?:\.\d{1,2})?(?= ?(?:元|圆|圓|块|塊|万|萬|yuan|RMB|CNY|USD|TWD|HKD))`
/** A letter and digits with at most one separator between any two: cards, accounts, telephone and identity numbers. */
const NUMBER = String.raw`(?:(?<![A-Za-z])[A-Za-z]{1,2})?[+(]*\d(?:[ \-–—.()_/]{0,2}\d){6,30}(?:[ -]?[Xx](?![A-Za-z]))?`
const SHORT_PHONE = String.raw`(?<!\d)\d{3}[- ]\d{4}(?!\d)`
/** A Hong Kong identity number with its check digit. */
const BRACKETED = String.raw`(?<![A-Za-z])[A-Za-z]{1,2}\d{6} ?\([\dA]\)`
/** The same spelled out in Chinese digits. */
const SPELLED = String.raw`[〇零一二三四五六七八九幺](?:[ -]?[〇零一二三四五六七八九幺]){6,30}`

const PATTERN = new RegExp(
  [`(?<date>${DATE}|${PLAIN_DATE})`, `(?<money>${SIGNED}|${GROUPED}|${WITH_UNIT})`, `(?<number>${BRACKETED}|${NUMBER}|${SHORT_PHONE})`, `(?<spelled>${SPELLED})`].join('|'),
  'gu',
)

/**
 * A note without identity, card, account and telephone numbers: of each run of seven or more digits only the last four
 * stay. Dates and sums of money stay as they are. Masking a masked note changes nothing.
 */
export function maskNote(note: string): string {
  const plain = note.replaceAll(/[０-９＋（）－．]/gu, (character) => character.normalize('NFKC'))
  return plain.replaceAll(PATTERN, (...match: unknown[]) => {
    const text = String(match[0])
    // The named groups are the last argument.
    const { number, spelled } = match.at(-1) as Partial<Record<'number' | 'spelled', string>>
    return number === undefined && spelled === undefined ? text : masked(text)
  })
}

function masked(text: string): string {
  const characters = [...text.replaceAll(/[^\p{L}\p{N}]/gu, '')]
  return `${STAR.repeat(3)}${characters.slice(-Math.min(TAIL, Math.floor(characters.length / 2))).join('')}`
}
