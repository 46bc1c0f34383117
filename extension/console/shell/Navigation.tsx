import { FileText, PhoneCall, Users } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Role } from '#shared/contract/session'
import { useWords } from '../../ui/Words.tsx'
import { NO_FILTERS, writeRoute, type Route } from '../route/route.ts'
import { may } from '../session/may.ts'

type Place = 'calls' | 'content' | 'people'

/** Where one can go, by role; the place one is at is marked for eye and screen reader. */
export function Navigation({ role, route }: { role: Role; route: Route }) {
  const { say } = useWords()
  const here: Place = route.page === 'call' ? 'calls' : route.page === 'document' ? 'content' : route.page
  const places: { place: Place; to: Route; icon: ComponentType<{ size?: number }> }[] = [
    { place: 'calls', to: { page: 'calls', filters: NO_FILTERS }, icon: PhoneCall },
    ...(may(role, 'seeContent') ? [{ place: 'content' as const, to: { page: 'content' as const }, icon: FileText }] : []),
    ...(may(role, 'seePeople') ? [{ place: 'people' as const, to: { page: 'people' as const }, icon: Users }] : []),
  ]
  return (
    <nav aria-label={say('console.navigation')}>
      <ul className="flex gap-0.5 md:flex-col">
        {places.map(({ place, to, icon: Icon }) => (
          <li key={place}>
            <a
              href={writeRoute(to)}
              aria-current={here === place ? 'page' : undefined}
              className="flex min-h-9 items-center gap-2.5 rounded-md px-2.5 text-sm text-ink-soft transition-colors hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent"
            >
              <Icon aria-hidden size={17} />
              <span>{say(place === 'calls' && role === 'agent' ? 'console.nav.my-calls' : `console.nav.${place}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
