import type { ReactNode } from 'react'
import type { ContactRow } from '#shared/contract/contact'
import { formatDay, formatMoment, formatMoney, formatTime } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { CallMarks } from './CallMarks.tsx'
import { formatDuration } from './duration.ts'
import { OutcomeChip } from './OutcomeChip.tsx'

/** Widths of the columns; head and rows share them. */
export const COLUMNS = 'grid grid-cols-[7.5rem_minmax(6rem,1fr)_minmax(7rem,1.1fr)_9.5rem_minmax(9rem,1.5fr)_minmax(8rem,1.1fr)_4.5rem]'
export const HEADS = ['time', 'agent', 'debtor', 'number', 'outcome', 'promise', 'duration'] as const
export const ROW_HEIGHT = 40

/** One call of the log. The whole row is its link, so that it opens like any link: also in a new tab. */
export function CallRow({
  row,
  href,
  index,
  top,
  withDay,
  tabbable,
  onFocus,
}: {
  row: ContactRow
  href: string
  index: number
  top: number
  withDay: boolean
  tabbable: boolean
  onFocus: () => void
}) {
  const { say, locale } = useWords()
  const lasted = row.endedAt === null ? null : formatDuration(row.endedAt - row.placedAt)
  const outcome = row.disposition ? say(`disposition.${row.disposition}`) : say('calls.unfinished')
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)`, height: ROW_HEIGHT }}
      className={`${COLUMNS} absolute inset-x-0 top-0 items-center border-b border-line px-5 text-sm hover:bg-sunken/60 has-focus-visible:z-10 has-focus-visible:bg-accent-soft/60`}
    >
      <Cell>
        <a
          href={href}
          data-contact={row.contactId}
          tabIndex={tabbable ? 0 : -1}
          onFocus={onFocus}
          aria-label={say('calls.row', { time: formatMoment(row.placedAt, locale), agent: row.agentName, debtor: row.debtorLabel, outcome })}
          className="text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {withDay ? formatMoment(row.placedAt, locale) : formatTime(row.placedAt, locale)}
        </a>
      </Cell>
      <Cell>{row.agentName}</Cell>
      <Cell>
        <span className="font-medium">{row.debtorLabel}</span>
      </Cell>
      <Cell>
        <span className="text-ink-soft">**{row.phoneTail}</span>
        <span className="ml-2 text-xs text-ink-faint">{row.party === 'debtor' ? say(`call.place.${row.place}`) : say(`call.party.${row.party}`)}</span>
      </Cell>
      <Cell>
        <span className="flex items-center gap-2">
          <OutcomeChip disposition={row.disposition} />
          <CallMarks row={row} />
        </span>
      </Cell>
      <Cell>
        {row.promise && (
          <>
            <span className="font-medium">{formatMoney(row.promise.amountMinor, row.promise.currency, locale)}</span>
            <span className="ml-1.5 text-xs text-ink-soft">{formatDay(row.promise.dueOn, locale)}</span>
          </>
        )}
      </Cell>
      <Cell>
        <span className={`block text-right ${lasted ? 'text-ink-soft' : 'text-ink-faint'}`}>{lasted ?? '–'}</span>
      </Cell>
    </div>
  )
}

function Cell({ children }: { children: ReactNode }) {
  return (
    <div role="gridcell" className="min-w-0 truncate pr-3">
      {children}
    </div>
  )
}
