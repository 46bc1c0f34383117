/** Languages the product speaks. Every text shown to people exists in all three. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** One sentence in every language of the product. */
export type Localized = Readonly<Record<Locale, string>>

/** Picks the product language for a BCP 47 tag: Traditional-script regions read zh-TW, other Chinese zh-CN, the rest English. */
export function localeOf(tag: string): Locale {
  const lower = tag.toLowerCase()
  if (!lower.startsWith('zh')) return 'en'
  return /-(hant|tw|hk|mo)\b/.test(lower) ? 'zh-TW' : 'zh-CN'
}
