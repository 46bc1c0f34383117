import { browser } from 'wxt/browser'
import { z } from 'zod'
import { localeOf, type Locale } from '#shared/locale/locale'
import { LocaleCode } from '#shared/contract/primitives'

declare const __FAIRDIAL_API_ORIGIN__: string

const Stored = z.object({ origin: z.string().optional(), locale: LocaleCode.optional() })
const KEY = 'settings'

/** What is remembered on this machine whoever is signed in. */
export interface Settings {
  load(): Promise<void>
  /** Origin of the organisation's server; `null` before the first run is done. */
  origin(): string | null
  /** The build names the server; nobody enters it. */
  originFixed(): boolean
  useOrigin(origin: string): Promise<void>
  /** Language before anybody is signed in: the last one chosen here, else the browser's. */
  locale(): Locale
  useLocale(locale: Locale): Promise<void>
}

/** `builtIn`: the server of a build that has one, else the empty string. */
export function openSettings(builtIn: string = __FAIRDIAL_API_ORIGIN__): Settings {
  let stored: z.infer<typeof Stored> = {}
  const keep = (change: typeof stored) => {
    stored = { ...stored, ...change }
    return browser.storage.local.set({ [KEY]: stored })
  }
  return {
    load: async () => {
      stored = Stored.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? {}
    },
    origin: () => builtIn || (stored.origin ?? null),
    originFixed: () => builtIn !== '',
    useOrigin: (origin) => keep({ origin }),
    locale: () => stored.locale ?? localeOf(browser.i18n.getUILanguage()),
    useLocale: (locale) => keep({ locale }),
  }
}
