import { LogOut } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../ui/Words.tsx'
import type { Route } from '../route/route.ts'
import { useSession } from '../session/session-context.ts'
import { Brand } from './Brand.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Navigation } from './Navigation.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** The frame of every page: where one is, who one is, and the page itself. */
export function Shell({ route, children }: { route: Route; children: ReactNode }) {
  const { say } = useWords()
  const { me, signOut, changeLocale } = useSession()
  const main = useRef<HTMLElement>(null)
  const page = route.page
  useEffect(() => {
    document.title = `${say(`console.title.${page}`)} · Fairdial`
  }, [page, say])
  return (
    <div className="flex h-dvh flex-col md:flex-row">
      <a
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
        className="sr-only rounded-md bg-accent px-3 py-2 text-sm text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
      >
        {say('console.skip')}
      </a>
      <header className="flex shrink-0 items-center gap-x-4 gap-y-1 border-line max-md:flex-wrap bg-surface p-2.5 max-md:border-b md:w-52 md:flex-col md:items-stretch md:border-r md:p-3">
        <div className="px-1 md:pt-1 md:pb-2">
          <Brand />
        </div>
        <Navigation role={me.role} route={route} />
        <div className="ml-auto flex items-center gap-2 md:mt-auto md:ml-0 md:grid">
          <div className="flex items-center gap-1">
            <LanguageSwitch onChange={changeLocale} />
            <ThemeSwitch />
          </div>
          <div className="flex items-center gap-2 rounded-md md:border md:border-line md:p-2">
            <span aria-hidden className="grid size-7 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent">
              {[...me.name][0] ?? '?'}
            </span>
            <div className="min-w-0 flex-1 max-md:hidden">
              <p className="truncate text-xs font-medium" title={me.email}>
                {me.name}
              </p>
              <p className="truncate text-2xs text-ink-faint">{say(`people.role.${me.role}`)}</p>
            </div>
            <button
              type="button"
              onClick={signOut}
              title={say('console.sign-out')}
              aria-label={say('console.sign-out')}
              className="grid size-7 cursor-pointer place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
            >
              <LogOut aria-hidden size={15} />
            </button>
          </div>
        </div>
      </header>
      <main ref={main} tabIndex={-1} className="relative flex min-h-0 min-w-0 flex-1 flex-col overflow-auto outline-none">
        {children}
      </main>
    </div>
  )
}
