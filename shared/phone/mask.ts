const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 司空 司寇 东方 東方 东郭 東郭 独孤 獨孤 南宫 南宮 南门 南門 西门 西門 ' +
    '夏侯 皇甫 尉迟 尉遲 公孙 公孫 公冶 公羊 慕容 令狐 长孙 長孫 宇文 轩辕 軒轅 百里 呼延 端木 申屠 太史 太叔 澹台 澹臺 ' +
    '濮阳 濮陽 淳于 单于 單于 仲孙 仲孫 钟离 鍾離 鐘離 闾丘 閭丘 左丘 梁丘 第五 拓跋 赫连 赫連 闻人 聞人 鲜于 鮮于 ' +
    '范姜 张简 張簡 张廖 張廖'
  ).split(' '),
)
const HAN_TITLE = /(?:先生|女士|小姐|太太|夫人|师傅|師傅|老师|老師|经理|經理)$/u
const LATIN_TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof)\.?$/i
const LATIN_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
/** Scripts written without spaces between the parts of a name. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々〇＊]+$/u
const STAR = '＊'
/** What is longer is no name but a page's text; a cut keeps its reading quick. */
const NAME_MAX = 200

/**
 * A name reduced to what an agent recognises and nobody else can use: 王＊明, 欧阳＊＊, J＊＊＊ D.
 * A title stays (王先生); digits, brackets and addresses are dropped. Nothing readable gives "＊＊＊", and so does a name of
 * one letter, which any hint would tell in full. Masking a masked name changes nothing.
 */
export function maskName(name: string): string {
  const plain = name
    .slice(0, NAME_MAX)
    .normalize('NFKC')
    .replaceAll('*', STAR)
    .replaceAll(/[([{【<《][^)\]}】>》]*[)\]}】>》]?/gu, ' ')
    .replaceAll(/\S*@\S*|[^\p{L}\p{M}\s＊.,'·•・‧-]/gu, '')
    .trim()
  if (lettersIn(plain) < 2) return STAR.repeat(3)
  const compact = plain.replaceAll(/\s/gu, '')
  const masked = /[·•・‧]/u.test(compact)
    ? maskDotted(compact.split(/[·•・‧]/u).filter((part) => /\p{L}/u.test(part)))
    : EAST_ASIAN.test(compact) ? maskEastAsian(compact) : maskSpaced(plain)
  return /\p{L}/u.test(masked) ? masked : STAR.repeat(3)
}

/** Letters and the stars that stand for some. */
function lettersIn(text: string): number {
  return text.match(/\p{L}/u) ? (text.match(/[\p{L}＊]/gu) ?? []).length : 0
}

/** Initials alone are the whole name of someone who is only known by them: then but the first is shown. */
function hinted(parts: readonly string[]): readonly string[] {
  return parts.some((part) => lettersIn(part) > 1) ? parts : parts.slice(0, 1)
}

/** First letter of a word, as a capital. */
function initialOf(word: string): string {
  return [...(word.match(/\p{L}/u)?.[0].toUpperCase() ?? '')][0] ?? ''
}

function maskDotted(parts: readonly string[]): string {
  const shown = hinted(parts).slice(0, 3)
  return shown.map((part) => initialOf(part) + STAR.repeat(shown.length > 1 ? 2 : 3)).join('·')
}

function maskEastAsian(name: string): string {
  const title = HAN_TITLE.exec(name)?.[0] ?? ''
  const own = Array.from(name.slice(0, name.length - title.length))
  const surname = own.slice(0, 2).join('')
  if (COMPOUND_SURNAMES.has(surname) && (own.length > 2 || title)) return `${surname}${STAR.repeat(Math.min(own.length - 2, 3))}${title}`
  if (own.length === 1 && title) return `${own.join('')}${title}`
  if (own.length <= 2) return `${own[0] ?? ''}${STAR}${title}`
  return `${own[0] ?? ''}${STAR.repeat(Math.min(own.length - 2, 3))}${own.at(-1) ?? ''}${title}`
}

/** "Doe, John" is read as John Doe. Of several given names only the first, of several surnames only the last is hinted at. */
function maskSpaced(name: string): string {
  const [before = '', after] = name.split(',', 2)
  const words = (after?.trim() && !LATIN_SUFFIX.test(after.trim()) ? `${after} ${before}` : before)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word) && !LATIN_SUFFIX.test(word))
  const title = words.length > 1 && LATIN_TITLE.test(words[0] ?? '') ? `${words.shift() ?? ''} ` : ''
  const initials = hinted(words).map(initialOf)
  const first = initials[0] ? `${initials[0]}${STAR.repeat(3)}` : ''
  const last = initials.length > 1 ? ` ${initials.at(-1) ?? ''}.` : ''
  return `${title}${first}${last}`
}
