import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type { Locale } from '#shared/locale/locale'
import { wordsOf } from './words.ts'

/** Gives everything below it one language; sets the document's language for screen readers and fonts. */
export function Words({ locale, children }: { locale: Locale; children: ReactNode }) {
  const messages = useMemo(() => wordsOf(locale), [locale])
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <IntlProvider locale={locale} messages={messages} defaultLocale={locale} onError={missingWord}>
      {children}
    </IntlProvider>
  )
}

/** A missing sentence is a defect, not something to hide: it fails the screen's tests. */
function missingWord(error: Error): void {
  throw error
}

/** `say('feature.key', values)` in the current language. */
export function useWords(): {
  say: (id: string, values?: Record<string, string | number | Date>) => string
  locale: Locale
} {
  const intl = useIntl()
  return useMemo(
    () => ({
      say: (id, values) => intl.formatMessage({ id }, values),
      locale: intl.locale as Locale, // set by Words alone, from a Locale
    }),
    [intl],
  )
}
