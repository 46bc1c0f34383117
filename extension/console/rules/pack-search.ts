import { LOCALES, type Locale } from '#shared/locale/locale'
import type { Pack } from '#shared/packs/pack'

/** Packs whose id, country, title, sentences or citations hold every word, in whatever language it is written. */
export function searchPacks(packs: readonly Pack[], text: string): readonly Pack[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return packs
  return packs.filter((pack) => {
    const searched = textOf(pack)
    return words.every((word) => searched.includes(word))
  })
}

const texts = new WeakMap<Pack, string>()

function textOf(pack: Pack): string {
  const known = texts.get(pack)
  if (known !== undefined) return known
  const text = [
    pack.id,
    ...LOCALES.flatMap((locale) => [pack.title[locale], countryName(pack.id, locale) ?? '']),
    ...pack.rules.flatMap((rule) => [rule.id, rule.cite, ...LOCALES.map((locale) => rule.say[locale])]),
  ].join('\n').toLowerCase()
  texts.set(pack, text)
  return text
}

const names = new Map<Locale, Intl.DisplayNames>()

/** The country of a place ("US-MA" is in the United States); `null`: it is none. */
export function countryName(place: string, locale: Locale): string | null {
  const code = place.split('-')[0] ?? ''
  if (!/^[A-Z]{2}$/.test(code)) return null
  let known = names.get(locale)
  if (!known) names.set(locale, (known = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })))
  return known.of(code) ?? null
}
