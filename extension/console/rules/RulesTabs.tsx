import { useWords } from '../../ui/Words.tsx'
import { writeRoute, type Route } from '../route/route.ts'

const TABS = ['rules', 'holidays', 'try-it'] as const
const TO: Record<(typeof TABS)[number], Route> = {
  rules: { page: 'rules', packId: null },
  holidays: { page: 'holidays', tableId: null },
  'try-it': { page: 'try-it' },
}

/** The three views of the rules: packs, holidays, and trying them. */
export function RulesTabs({ here }: { here: (typeof TABS)[number] }) {
  const { say } = useWords()
  return (
    <nav aria-label={say('rules.tabs')} className="flex rounded-md border border-line-strong bg-surface p-0.5">
      {TABS.map((tab) => (
        <a
          key={tab}
          href={writeRoute(TO[tab])}
          aria-current={tab === here ? 'page' : undefined}
          className="rounded-sm px-3 py-1 text-sm text-ink-soft hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent"
        >
          {say(`rules.tab.${tab}`)}
        </a>
      ))}
    </nav>
  )
}
