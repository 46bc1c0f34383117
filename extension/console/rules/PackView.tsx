import { Layers } from 'lucide-react'
import type { ReactNode } from 'react'
import { HOLIDAY_CALENDARS } from '#shared/packs/holidays/shipped'
import type { Pack } from '#shared/packs/pack'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { useWords } from '../../ui/Words.tsx'
import { formatFullDay, zoneName } from '../call/zone-name.ts'
import { writeRoute } from '../route/route.ts'
import { tableOf } from './holiday-use.ts'
import { RuleCard } from './RuleCard.tsx'
import { SourceLink } from './SourceLink.tsx'

/** One pack: whom it binds, when it was read and from what, where its clock runs, then every rule. */
export function PackView({ pack }: { pack: Pack }) {
  const { say, locale } = useWords()
  const ours = pack.id.includes(':')
  const parents = (pack.extends ?? []).flatMap((id) => SHIPPED_PACKS.find((other) => other.id === id) ?? [])
  const table = tableOf(pack)
  const calendar = HOLIDAY_CALENDARS.find(({ id }) => id === table)
  const zones = pack.zone ? [pack.zone.fixed] : pack.fallbackZones
  return (
    <article aria-labelledby="pack-title" className="min-h-0 overflow-auto bg-surface">
      <header className="grid gap-3 border-b border-line px-5 py-4">
        <h2 id="pack-title" className="text-lg leading-6 font-semibold">
          {pack.title[locale]} {!ours && <code className="ml-1 text-xs font-normal text-ink-faint">{pack.id}</code>}
        </h2>
        {parents.length > 0 && (
          <p className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
            <Layers aria-hidden size={14} className="text-accent" />
            {say('rules.overlay')}
            {parents.map((parent) => (
              <a key={parent.id} href={writeRoute({ page: 'rules', packId: parent.id })} className="text-accent underline underline-offset-2">
                {parent.title[locale]}
              </a>
            ))}
          </p>
        )}
        <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]">
          <Fact name={say('rules.binds')}>{pack.binds[locale]}</Fact>
          <Fact name={say(ours ? 'rules.own-version' : 'rules.version')}>{ours ? say('content.version', { number: pack.version }) : formatFullDay(pack.version, locale)}</Fact>
          {zones.length > 0 && (
            <Fact name={say(pack.zone ? 'rules.zone.fixed' : 'rules.zone.fallback')}>{[...new Set(zones.map((zone) => zoneName(zone, locale)))].join(say('rules.case.comma'))}</Fact>
          )}
          {table !== null && (
            <Fact name={say('rules.holidays')}>
              {calendar ? (
                <a href={writeRoute({ page: 'holidays', tableId: table })} className="text-accent underline underline-offset-2">
                  {calendar.title[locale]}
                </a>
              ) : (
                <span className="text-ask">{say('rules.holidays.none', { table })}</span>
              )}
            </Fact>
          )}
          {pack.sources && pack.sources.length > 0 && (
            <Fact name={say('rules.sources')}>
              <ul>
                {pack.sources.map((source) => (
                  <li key={source} className="flex min-h-6 items-center truncate">
                    <SourceLink url={source} />
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </dl>
      </header>
      <ul aria-label={say('rules.rules')}>
        {pack.rules.map((rule) => (
          <RuleCard key={rule.id} rule={rule} />
        ))}
      </ul>
      {pack.rules.length === 0 && <p className="px-5 py-4 text-sm text-ink-faint">{say('rules.rules.none')}</p>}
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
