import type { ReactNode } from 'react'
import type { ContactDetail } from '#shared/contract/contact'
import { formatTime } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { formatDuration } from '../calls/duration.ts'
import { CallMarks } from '../calls/CallMarks.tsx'
import { OutcomeChip } from '../calls/OutcomeChip.tsx'
import { dateIn, viewerZone } from '../calls/day.ts'
import { formatFullDay, zoneName } from './zone-name.ts'

/** Who, when, how it ended and how long it took. */
export function CallFacts({ detail, children }: { detail: ContactDetail; children?: ReactNode }) {
  const { say, locale } = useWords()
  const { row, decision } = detail
  const there = decision.zones.filter((zone) => formatTime(row.placedAt, locale, zone) !== formatTime(row.placedAt, locale))
  const facts: [string, ReactNode][] = [
    [say('call.fact.when'), `${formatFullDay(dateIn(viewerZone(), row.placedAt), locale)} ${formatTime(row.placedAt, locale)}`],
    ...there.map((zone): [string, ReactNode] => [
      say('call.fact.there'),
      `${formatTime(row.placedAt, locale, zone)} · ${zoneName(zone, locale)}`,
    ]),
    [say('call.fact.agent'), row.agentName],
    [say(row.by === 'debtor' ? 'call.fact.from' : 'call.fact.to'), `${say(`call.party.${row.party}`)} · ${say(`call.place.${row.place}`)} **${row.phoneTail}`],
    [say('call.fact.duration'), row.endedAt === null ? say('call.still-open') : formatDuration(row.endedAt - row.placedAt)],
    [say('call.fact.portfolio'), row.portfolioName],
  ]
  return (
    <header className="grid gap-3 px-5 pt-2 pb-5">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="text-2xl leading-8 font-semibold tracking-tight">{row.debtorLabel}</h1>
        <OutcomeChip disposition={row.disposition} />
        <CallMarks row={row} />
        <div className="ml-auto">{children}</div>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {facts.map(([name, value]) => (
          <div key={`${name} ${String(value)}`}>
            <dt className="text-xs text-ink-faint">{name}</dt>
            <dd className="text-sm">{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
