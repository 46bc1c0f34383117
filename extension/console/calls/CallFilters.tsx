import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { apiQuery } from '../query/api-query.ts'
import { NO_FILTERS, type CallFilters as Filters } from '../route/route.ts'
import { may } from '../session/may.ts'
import { useSession } from '../session/session-context.ts'
import { dayBefore } from './day.ts'
import { OUTCOME_GROUPS, outcomesOf } from './outcome.ts'
import { useToday } from './use-today.ts'

const CONTROL = 'min-h-8 rounded-md border border-line-strong bg-surface px-2 text-sm text-ink cursor-pointer'

/** Agent, day and outcome; they combine, and the address carries them. */
export function CallFilters({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const { say } = useWords()
  const { me } = useSession()
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part })
  const narrowed = filters.agentId !== null || filters.disposition !== null || filters.day !== 'today'
  return (
    <div role="search" aria-label={say('calls.filters')} className="flex flex-wrap items-end gap-x-4 gap-y-2 px-5 pb-3">
      <DayFilter day={filters.day} onChange={(day) => change({ day })} />
      {may(me.role, 'seeOthersCalls') && <AgentFilter agentId={filters.agentId} onChange={(agentId) => change({ agentId })} />}
      <Labelled label={say('calls.filter.disposition')}>
        <select
          value={filters.disposition ?? ''}
          onChange={(event) => change({ disposition: (event.target.value || null) as Filters['disposition'] })} // the options below are the list itself
          className={`${CONTROL} w-48`}
        >
          <option value="">{say('calls.filter.any-outcome')}</option>
          <option value="UNFINISHED">{say('calls.unfinished')}</option>
          {OUTCOME_GROUPS.map((group) => (
            <optgroup key={group} label={say(`calls.group.${group}`)}>
              {outcomesOf(group).map((code) => (
                <option key={code} value={code}>
                  {say(`disposition.${code}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Labelled>
      {narrowed && (
        <Button look="quiet" onClick={() => onChange(NO_FILTERS)}>
          <X aria-hidden size={14} />
          {say('calls.filter.clear')}
        </Button>
      )}
    </div>
  )
}

function DayFilter({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { say } = useWords()
  const today = useToday()
  const yesterday = dayBefore(today)
  const date = day === 'today' ? today : day === 'all' ? '' : day
  const quick: [string, string][] = [
    ['today', say('calls.day.today')],
    [yesterday, say('calls.day.yesterday')],
    ['all', say('calls.day.all')],
  ]
  return (
    <div role="group" aria-label={say('calls.filter.day')} className="grid gap-1">
      <span aria-hidden className="text-xs font-medium text-ink-soft">
        {say('calls.filter.day')}
      </span>
      <div className="flex gap-2">
        <div className="inline-flex rounded-md border border-line-strong bg-surface p-0.5">
          {quick.map(([value, words]) => (
            <button
              key={value}
              type="button"
              aria-pressed={day === value}
              onClick={() => onChange(value)}
              className="min-h-6.5 cursor-pointer rounded-sm whitespace-nowrap px-2.5 text-sm text-ink-soft hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent"
            >
              {words}
            </button>
          ))}
        </div>
        <input
          type="date"
          aria-label={say('calls.day.pick')}
          value={date}
          max={today}
          onChange={(event) => onChange(event.target.value === today ? 'today' : event.target.value || 'all')}
          className={`${CONTROL} w-36`}
        />
      </div>
    </div>
  )
}

function AgentFilter({ agentId, onChange }: { agentId: string | null; onChange: (agentId: string | null) => void }) {
  const { say, locale } = useWords()
  const people = useQuery({ ...apiQuery('people', {}), staleTime: 60_000 })
  const known = (people.data?.items ?? []).filter((person) => person.role !== 'auditor')
  const sorted = known.toSorted((one, other) => one.name.localeCompare(other.name, locale))
  const missing = agentId !== null && !sorted.some((person) => person.userId === agentId)
  return (
    <Labelled label={say('calls.filter.agent')}>
      <select value={agentId ?? ''} onChange={(event) => onChange(event.target.value || null)} className={`${CONTROL} w-44`}>
        <option value="">{say('calls.filter.any-agent')}</option>
        {missing && <option value={agentId}>{say(people.isPending ? 'console.loading' : 'calls.filter.unknown-agent')}</option>}
        {sorted.map((person) => (
          <option key={person.userId} value={person.userId}>
            {person.name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="grid gap-1 text-xs font-medium text-ink-soft">
      {label}
      {children}
    </label>
  )
}
