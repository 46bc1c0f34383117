import type { ReactNode } from 'react'
import type { Locale } from '#shared/locale/locale'
import { Brand } from '../shell/Brand.tsx'
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx'
import { ThemeSwitch } from '../shell/ThemeSwitch.tsx'

/** A page before the console: one card, one thing to do. */
export function FrontPage({
  title,
  text,
  step,
  onLocale,
  children,
}: {
  title: string
  text: string
  step?: string | null
  onLocale: (locale: Locale) => void
  children: ReactNode
}) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr]">
      <header className="flex items-center gap-2 p-4">
        <Brand />
        <div className="ml-auto flex items-center gap-2">
          <LanguageSwitch onChange={onLocale} />
          <ThemeSwitch />
        </div>
      </header>
      <main className="grid place-items-start justify-center px-4 pt-[9vh] pb-16">
        <section className="grid w-[min(25rem,calc(100vw-2rem))] gap-5 rounded-lg border border-line bg-surface p-7 shadow-lift">
          <div className="grid gap-1.5">
            {step && <p className="text-xs font-medium text-accent">{step}</p>}
            <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
            <p className="text-sm text-ink-soft">{text}</p>
          </div>
          {children}
        </section>
      </main>
    </div>
  )
}
