import type { Locale } from '#shared/locale/locale'

/** Each language in its own script, so that whoever needs it can read it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' }
