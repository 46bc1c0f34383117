import type { Locale } from '#shared/locale/locale'

type Dictionary = Record<string, string>
type Files = Record<string, Dictionary>

const FILES: Record<Locale, Files> = {
  'zh-CN': import.meta.glob<Dictionary>('../locales/zh-CN/*.json', { eager: true, import: 'default' }),
  'zh-TW': import.meta.glob<Dictionary>('../locales/zh-TW/*.json', { eager: true, import: 'default' }),
  en: import.meta.glob<Dictionary>('../locales/en/*.json', { eager: true, import: 'default' }),
}

/** Every sentence of one language; ids are "<feature>.<key>", the feature being the file's name. */
export function wordsOf(locale: Locale): Dictionary {
  return Object.fromEntries(
    Object.entries(FILES[locale]).flatMap(([path, sentences]) => {
      const feature = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
      return Object.entries(sentences).map(([key, sentence]) => [`${feature}.${key}`, sentence])
    }),
  )
}
