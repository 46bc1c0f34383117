import { BookOpenText, ClipboardCheck, FileInput, FileText, Hand, PhoneCall, ShieldCheck, Users } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Role } from '#shared/contract/session'
import { useWords } from '../../ui/Words.tsx'
import { NO_FILTERS, writeRoute, type Route } from '../route/route.ts'
import { may, type MAY } from '../session/may.ts'
import { useOpenCounts } from './use-open-counts.ts'

const PLACES = ['calls', 'reviews', 'leaves', 'rules', 'policies', 'content', 'imports', 'people'] as const
type Place = (typeof PLACES)[number]

const TARGETS: Record<Place, { to: Route; icon: ComponentType<{ size?: number; className?: string }>; needs: keyof typeof MAY | null }> = {
  calls: { to: { page: 'calls', filters: NO_FILTERS }, icon: PhoneCall, needs: null },
  reviews: { to: { page: 'reviews', closed: false }, icon: ClipboardCheck, needs: 'seeReviews' },
  leaves: { to: { page: 'leaves' }, icon: Hand, needs: 'seeLeaves' },
  rules: { to: { page: 'rules', packId: null }, icon: BookOpenText, needs: null },
  policies: { to: { page: 'policies' }, icon: ShieldCheck, needs: 'seePolicies' },
  content: { to: { page: 'content' }, icon: FileText, needs: 'seeContent' },
  imports: { to: { page: 'imports' }, icon: FileInput, needs: 'importContacts' },
  people: { to: { page: 'people' }, icon: Users, needs: 'seePeople' },
}

/** Where one can go, by role; the place one is at is marked for eye and screen reader, and what waits there is counted. */
export function Navigation({ role, route }: { role: Role; route: Route }) {
  const { say } = useWords()
  const here = placeOf(route)
  const counts = useOpenCounts(role)
  const places = PLACES.filter((place) => {
    const { needs } = TARGETS[place]
    return needs === null || may(role, needs)
  })
  return (
    <nav aria-label={say('console.navigation')}>
      <ul className="flex flex-wrap gap-0.5 md:flex-col">
        {places.map((place) => {
          const { to, icon: Icon } = TARGETS[place]
          const count = place === 'reviews' || place === 'leaves' ? counts[place] : 0
          return (
            <li key={place}>
              <a
                href={writeRoute(to)}
                aria-current={here === place ? 'page' : undefined}
                className="flex min-h-9 items-center gap-2.5 rounded-md px-2.5 text-sm text-ink-soft transition-colors hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent"
              >
                <Icon aria-hidden size={17} className="shrink-0" />
                <span className="min-w-0 flex-1">{say(place === 'calls' && role === 'agent' ? 'console.nav.my-calls' : `console.nav.${place}`)}</span>
                {count > 0 && <CountMark count={count} />}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function CountMark({ count }: { count: number }) {
  const { say } = useWords()
  const shown = count > 99 ? '99+' : String(count)
  return (
    <span className="rounded-full bg-accent px-1.5 text-2xs leading-4.5 font-semibold text-on-accent">
      <span aria-hidden>{shown}</span>
      <span className="sr-only">{say('console.waiting', { count: shown })}</span>
    </span>
  )
}

function placeOf({ page }: Route): Place {
  switch (page) {
    case 'call':
      return 'calls'
    case 'document':
      return 'content'
    case 'policy':
      return 'policies'
    case 'holidays': case 'try-it':
      return 'rules'
    default:
      return page
  }
}
