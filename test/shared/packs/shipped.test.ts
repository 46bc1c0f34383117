import { describe, expect, it } from 'vitest'
import { Flags } from '#shared/contract/dial'
import { clockMs, dayOfDate } from '#shared/dial/calendar'
import { pieceAt } from '#shared/dial/zone'
import { LOCALES } from '#shared/locale/locale'
import { COUNTRIES } from '#shared/packs/countries'
import { HOUSE_PACKS } from '#shared/packs/house/packs'
import { DAYS, type Condition, type Pack, type Rule } from '#shared/packs/pack'
import { packIdsFor, packsById, SHIPPED_PACKS } from '#shared/packs/shipped'

const rules = SHIPPED_PACKS.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })))
const wrongOf = (isWrong: (rule: Rule, pack: Pack) => boolean) =>
  rules.filter(({ rule, pack }) => isWrong(rule, pack)).map(({ rule }) => rule.id)

/** Characters that exist in one script only, out of those such sentences are made of. */
const SIMPLIFIED = /[们这说话发东车长门问间时见电号务员证账录请让对业师应称债还钱单机构网传邮区欢联络办险银规则国际条约违复确认实话筹认为关请个么样听读写给过进运远迟选]/u
const TRADITIONAL = /[們這說話發東車長門問間時見電號務員證賬錄請讓對業師應稱債還錢單機構網傳郵區歡聯絡辦險銀規則國際條約違復確認實關個麼樣聽讀寫給過進運遠遲選]/u

function flagsIn(condition: Condition | undefined): string[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(flagsIn)
  if ('any' in condition) return condition.any.flatMap(flagsIn)
  if ('not' in condition) return flagsIn(condition.not)
  if ('flag' in condition) return [condition.flag]
  if ('known' in condition) return [condition.known]
  if ('since' in condition) return [condition.since]
  if ('fact' in condition) return [condition.fact]
  return 'age' in condition ? [condition.age] : []
}

/** Every number of a sentence, in order of its digits. */
const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted().join(' ')

/** A date that may be open at its end. */
const dayOr = (date: string | undefined, open: number) => (date === undefined ? open : dayOfDate(date))

const blocksByTheClock = (rule: Rule) => rule.kind === 'hours' && 'allow' in rule && rule.effect === undefined

/** Facts that a rule asks for. */
const named = (rule: Rule) => [
  ...flagsIn(rule.when), ...flagsIn(rule.unless),
  ...('only' in rule ? [rule.only] : []), ...('avoid' in rule ? [rule.avoid] : []),
]

describe('every shipped rule', () => {
  it('has an id of its own that begins with its pack', () => {
    expect(new Set(rules.map(({ rule }) => rule.id)).size).toBe(rules.length)
    expect(wrongOf((rule, pack) => !rule.id.startsWith(`${pack.id.toLowerCase()}.`))).toEqual([])
  })

  it('says its sentence in every language, short, each in its own script', () => {
    expect(wrongOf((rule) => LOCALES.some((locale) => rule.say[locale].trim() === '' || rule.say[locale].length > 140))).toEqual([])
    expect(wrongOf((rule) => SIMPLIFIED.test(rule.say['zh-TW']))).toEqual([])
    expect(wrongOf((rule) => TRADITIONAL.test(rule.say['zh-CN']))).toEqual([])
    expect(wrongOf((rule) => /\p{Script=Han}/u.test(rule.say.en))).toEqual([])
  })

  it('names the same numbers in every language', () => {
    expect(wrongOf((rule) => new Set(LOCALES.map((locale) => numbers(rule.say[locale]))).size > 1)).toEqual([])
  })

  it('cites its source, by a link that can be followed where there is one', () => {
    expect(wrongOf((rule) => rule.cite.trim() === '')).toEqual([])
    expect(wrongOf((rule) => rule.url !== undefined && !(rule.url.startsWith('https://') && URL.canParse(rule.url)))).toEqual([])
    expect(wrongOf((rule, pack) => (pack.id.startsWith('US') || pack.id === 'TW') && rule.force !== 'house' && !rule.url)).toEqual([])
  })

  it('is graded A or B, and what no law says is called a house rule that among rules of law never blocks', () => {
    expect(wrongOf((rule) => !['A', 'B'].includes(rule.grade))).toEqual([])
    expect(wrongOf((rule, pack) => rule.force === 'house' && (rule.grade !== 'B' || (rule.effect !== 'warn' && !HOUSE_PACKS.includes(pack))))).toEqual([])
  })

  it('of a house pack tells in its own sentence that it is no law', () => {
    const tells = { 'zh-CN': '内部规定', 'zh-TW': '內部規定', en: 'ur own rule' }
    expect(wrongOf((rule, pack) => HOUSE_PACKS.includes(pack) && rule.force === 'house'
      && LOCALES.some((locale) => !rule.say[locale].includes(tells[locale])))).toEqual([])
  })

  it('is in force for a stretch of real dates', () => {
    expect(wrongOf((rule) => dayOr(rule.from, -1e6) > dayOr(rule.to, 1e6))).toEqual([])
  })

  it('asks only for facts that the product can record', () => {
    const known = new Set([...Object.keys(Flags.shape), 'daysPastDue'])
    expect(wrongOf((rule) => named(rule).some((flag) => !known.has(flag)))).toEqual([])
  })

  it('opens hours on every day of the week, in order, within the day', () => {
    const week = DAYS.filter((day) => day !== 'hol')
    expect(wrongOf((rule) => {
      if (rule.kind !== 'hours' || !('allow' in rule)) return false
      const unnamed = week.some((day) => !rule.allow.some(({ on }) => on.includes(day)))
      const ends = rule.allow.flatMap(({ spans }) => spans.map(([from, to]) => [clockMs(from), clockMs(to)] as const))
      return unnamed || ends.some(([from, to]) => from >= to)
    })).toEqual([])
  })

  it('counts up to a whole number of contacts', () => {
    expect(wrongOf((rule) => rule.kind === 'count' && !(Number.isInteger(rule.limit) && rule.limit > 0))).toEqual([])
  })
})

describe('every shipped pack', () => {
  it('was reviewed on a date and is named in every language', () => {
    for (const pack of SHIPPED_PACKS) {
      expect(() => dayOfDate(pack.version), pack.id).not.toThrow()
      for (const locale of LOCALES) for (const text of [pack.title, pack.binds]) expect(text[locale], `${pack.id} ${locale}`).not.toBe('')
    }
  })

  it('says where its law can be read, by links that can be followed', () => {
    for (const pack of SHIPPED_PACKS) for (const source of pack.sources ?? []) expect(source, pack.id).toMatch(/^https:\/\/[^/]+\//)
  })

  it('has hours of its own or the house\'s beside it, wherever in the world a debtor is', () => {
    const places = [...COUNTRIES, ...SHIPPED_PACKS.map((pack) => pack.id)]
    expect(places.filter((place) => !packsById(ids(place, null)).some((pack) => pack.rules.some(blocksByTheClock)))).toEqual([])
  })

  it('falls back on zones that exist, never on none', () => {
    for (const pack of SHIPPED_PACKS) {
      expect(pack.fallbackZones.length, pack.id).toBeGreaterThan(0)
      for (const zone of pack.fallbackZones) expect(() => pieceAt(zone, 0), zone).not.toThrow()
    }
  })
})

describe('packsById', () => {
  it('brings the parents of an overlay along, first and once', () => {
    expect(packsById(['US-MA', 'US', 'US-WA']).map((pack) => pack.id)).toEqual(['US', 'US-MA', 'US-WA'])
  })

  it('refuses a pack that is not shipped by its name', () => {
    expect(() => packsById(['CN', 'XX'])).toThrow(new RangeError('No rule pack is called XX.'))
  })
})

const ids = (jurisdiction: string, ...regions: (string | null)[]) => packIdsFor({ jurisdiction, regions })

describe('packIdsFor', () => {
  it('holds a debtor to the portfolio and to every place numbers or address point to', () => {
    expect(ids('CN', 'CN', 'CN')).toEqual(['CN'])
    expect(ids('CN', 'HK', 'CN', 'US')).toEqual(['CN', 'HK', 'US'])
  })

  it('adds what a State, province or city asks beyond its country', () => {
    expect(ids('US', 'US-MA', 'US-NYC')).toEqual(['US', 'US-MA', 'US-NY', 'US-NYC'])
    expect(ids('CN', 'US-MA')).toEqual(['CN', 'US', 'US-MA'])
    expect(ids('CN', 'US-TX')).toEqual(['CN', 'US'])
    expect(ids('CA', 'CA-ON', 'CA-MB')).toEqual(['CA', 'CA-ON'])
  })

  it('takes numbers of American territories for American, with the territory\'s own rules', () => {
    expect(ids('CN', 'PR', 'GU')).toEqual(['CN', 'US', 'US-PR'])
  })

  it('gives the same packs in whatever order the places come', () => {
    expect(ids('CN', 'US', 'HK', 'FR')).toEqual(ids('CN', 'FR', 'HK', 'US'))
  })

  it('adds nothing for a number that tells no place', () => {
    expect(ids('TW', null)).toEqual(['TW'])
  })

  it('puts the house\'s rules beside a law that names no hours', () => {
    expect(ids('GB')).toEqual(['GB', 'GB-HOUSE'])
    expect(ids('CN', 'NZ')).toEqual(['CN', 'NZ', 'NZ-HOUSE'])
    expect(ids('BR-SP', 'BR-SP', 'BR-BA')).toEqual(['BR-SP', 'BR-HOUSE'])
  })

  it('judges by the house\'s rules where no law is shipped', () => {
    expect(ids('SG')).toEqual(['SG-HOUSE'])
    expect(ids('TW', 'FR', 'KZ', 'MO')).toEqual(['TW', 'FR-HOUSE', 'HOUSE', 'MO-HOUSE'])
  })

  it('judges by a pack alone when asked for it by name', () => {
    expect(packsById(['GB']).map((pack) => pack.id)).toEqual(['GB'])
  })

  it('keeps a jurisdiction that is neither a pack nor a country, so that nothing is decided without it', () => {
    for (const nowhere of ['XX', 'ATLANTIS', 'BR-BA', 'cn', '']) {
      expect(ids(nowhere, 'CN')).toEqual([nowhere, 'CN'])
      expect(() => packsById(ids(nowhere, 'CN'))).toThrow(RangeError)
    }
  })
})
