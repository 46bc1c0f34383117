import { plain, type AddressPlace, type AddressParts } from './address.ts'
import { agreed, type Said } from './said.ts'

type Part = 'xinjiang' | 'mainland' | 'TW' | 'HK' | 'MO'

/** Xinjiang lives by two clocks: offices by Beijing time, many people two hours later. */
const PLACES: Readonly<Record<Part, AddressPlace>> = {
  xinjiang: { region: 'CN', zones: ['Asia/Shanghai', 'Asia/Urumqi'] },
  mainland: { region: 'CN', zones: ['Asia/Shanghai'] },
  TW: { region: 'TW', zones: ['Asia/Taipei'] },
  HK: { region: 'HK', zones: ['Asia/Hong_Kong'] },
  MO: { region: 'MO', zones: ['Asia/Macau'] },
}

/** Traditional and simplified forms of the characters that the names below are made of, in pairs. */
const PAIRS = '臺台灣湾門门龍龙縣县區区東东雲云義义蘭兰蓮莲園园廣广遼辽寧宁蘇苏貴贵慶庆陝陕肅肃內内國国華华烏乌魯鲁齊齐'
const SIMPLER: ReadonlyMap<string, string> = new Map((PAIRS.match(/../gu) ?? []).map(([from = '', to = '']) => [from, to] as const))

const MAINLAND =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|内蒙古'
const XINJIANG_TOWNS =
  '乌鲁木齐|克拉玛依|吐鲁番|哈密|昌吉|博尔塔拉|博乐|阿拉山口|巴音郭楞|库尔勒|阿克苏|库车|克孜勒苏|阿图什|喀什|和田|伊犁|伊宁|奎屯|霍尔果斯|塔城|乌苏|沙湾|' +
  '阿勒泰|石河子|阿拉尔|图木舒克|五家渠|北屯|铁门关|双河|可克达拉|昆玉|胡杨河|新星|白杨'
const TAIWAN_TOWNS =
  '台北市|新北市|桃园市|桃园县|台中市|台南市|高雄市|基隆市|新竹市|新竹县|嘉义市|嘉义县|苗栗县|彰化县|南投县|云林县|屏东县|宜兰县|花莲县|台东县|澎湖县|金门县'
/** First two digits of the mainland's postal codes, Xinjiang's 83 and 84 aside. */
const MAINLAND_POSTAL =
  '01 02 03 04 05 06 07 10 11 12 13 15 16 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 40 41 42 43 44 45 46 47 ' +
  '51 52 53 54 55 56 57 61 62 63 64 65 66 67 71 72 73 74 75 81 85 86'

/** Streets all over China are called after its provinces and cities: there is a Xinjiang Road in Qingdao. */
const NO_STREET = '(?![东西南北中]?[一二三四五六七八九十]?大?(?:路|街|道|巷|里|弄|胡同))'
const OPENINGS: readonly (readonly [Part, RegExp])[] = [
  ['xinjiang', new RegExp(`^(?:新疆${NO_STREET}|(?:${XINJIANG_TOWNS})(?:回族|蒙古|哈萨克|柯尔克孜)?(?:市|地区|自治州|州|县))`)],
  ['mainland', new RegExp(`^(?:${MAINLAND})${NO_STREET}`)],
  ['TW', new RegExp(`^(?:台湾${NO_STREET}|${TAIWAN_TOWNS})`)],
  ['HK', new RegExp(`^(?:香港|九龙|新界)${NO_STREET}`)],
  ['MO', new RegExp(`^澳门${NO_STREET}`)],
]
const LATIN_ENDINGS: readonly (readonly [Part, RegExp])[] = [
  ['HK', /(?:^|,) ?(?:HONG KONG(?: SAR)?|KOWLOON|NEW TERRITORIES)$/],
  ['MO', /(?:^|,) ?(?:MACAU|MACAO)(?: SAR)?$/],
  ['TW', /(?:^|,) ?TAIWAN(?: \(ROC\))?$/],
]
const COUNTRY = /^(?:中华人民共和国|中国大陆|中国)/
const POSTAL = /^(?:邮编|邮政编码)?:?(?:\d{5,6}|\d{3})(?=\D)/

/**
 * An address in Chinese, which begins with the largest place; Hong Kong, Macau and Taiwan also as the last part of one in
 * English. "连江县" and a mainland town without its province say too little: there is a Lianjiang on either side of the strait.
 */
export function readChina({ country, text, state, postalCode }: AddressParts): AddressPlace | null {
  const part = agreed([
    beginning(text) ?? ending(text),
    state === '' ? null : (beginning(state) ?? []),
    country === 'CN' && postalCode !== '' ? withPostal(postalCode) : null,
  ])
  return part && { region: PLACES[part].region, zones: [...PLACES[part].zones] }
}

function beginning(words: string): Said<Part> {
  const simple = [...words.replaceAll(/[\s,]/gu, '')].map((character) => SIMPLER.get(character) ?? character).join('')
  return matching(OPENINGS, simple.replace(POSTAL, '').replace(COUNTRY, ''))
}

function ending(words: string): Said<Part> {
  return matching(LATIN_ENDINGS, plain(words))
}

function matching(forms: readonly (readonly [Part, RegExp])[], words: string): Said<Part> {
  const parts = forms.flatMap(([part, form]) => (form.test(words) ? [part] : []))
  return parts.length > 0 ? parts : null
}

function withPostal(code: string): Said<Part> {
  if (!/^\d{6}$/.test(code)) return []
  if (/^8[34]/.test(code)) return ['xinjiang']
  return MAINLAND_POSTAL.split(' ').includes(code.slice(0, 2)) ? ['mainland'] : []
}
