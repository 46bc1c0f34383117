import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { writeRoute, type CallFilters } from '../route/route.ts'
import { CallRow, COLUMNS, HEADS, ROW_HEIGHT } from './CallRow.tsx'
import { lastOpened } from './last-opened.ts'
import type { CallLog } from './use-call-log.ts'
import { useHeldBack } from './use-held-back.ts'

const MOVES: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, PageDown: 12, PageUp: -12, Home: -1e9, End: 1e9 }

/** The log as a table that draws only what is looked at; walked with j and k or the arrows, opened with Enter. */
export function CallTable({ log, filters }: { log: CallLog; filters: CallFilters }) {
  const { say } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const view = JSON.stringify(filters)
  const [atTop, setAtTop] = useState(true)
  const { shown, waiting } = useHeldBack(log.rows, atTop, view)
  const [activeId, setActiveId] = useState<string | null>(lastOpened.contactId)
  const active = Math.max(0, shown.findIndex((row) => row.contactId === activeId))
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => shown[index]?.contactId ?? index,
    overscan: 12,
    scrollPaddingStart: 34,
  })
  const drawn = rows.getVirtualItems()
  const nearEnd = (drawn.at(-1)?.index ?? 0) >= shown.length - 30
  const { hasMore, loadingMore, loadMore, failure } = log

  useEffect(() => {
    if (nearEnd && hasMore && !loadingMore && !failure) loadMore()
  }, [nearEnd, hasMore, loadingMore, failure, loadMore])

  const wanted = useRef<string | null>(arrivalFocus(shown[0]?.contactId ?? null))
  useEffect(() => {
    // Focus follows the row once it is drawn: on arrival to the row one came from, then with every key.
    if (!wanted.current) return
    const link = scroller.current?.querySelector<HTMLElement>(`[data-contact="${CSS.escape(wanted.current)}"]`)
    if (!link) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })
  const { scrollToIndex } = rows
  const arrival = useRef(active)
  useEffect(() => {
    if (lastOpened.contactId && arrival.current > 0) scrollToIndex(arrival.current, { align: 'center' })
    lastOpened.contactId = null
  }, [scrollToIndex])

  const walk = (event: KeyboardEvent) => {
    const by = MOVES[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const next = shown[Math.min(shown.length - 1, Math.max(0, active + by))]
    event.preventDefault()
    if (!next) return
    wanted.current = next.contactId
    setActiveId(next.contactId)
    scrollToIndex(shown.indexOf(next))
  }
  const toTop = () => {
    setAtTop(true)
    scroller.current?.scrollTo({ top: 0 })
  }

  return (
    <div className="relative min-h-72 flex-1 border-t border-line bg-surface">
      {waiting > 0 && (
        <button
          type="button"
          onClick={toTop}
          className="absolute top-11 left-1/2 z-30 flex -translate-x-1/2 cursor-pointer items-center gap-1.5 rounded-full bg-accent px-3 py-1.5 text-xs font-medium text-on-accent shadow-lift hover:bg-accent-strong"
        >
          <ArrowUp aria-hidden size={13} />
          {say('calls.new', { count: waiting })}
        </button>
      )}
      <div
        ref={scroller}
        onScroll={(event) => setAtTop(event.currentTarget.scrollTop < ROW_HEIGHT / 2)}
        className="h-full overflow-auto overscroll-contain"
      >
        <div role="grid" aria-label={say('calls.title')} aria-rowcount={hasMore ? -1 : shown.length + 1} aria-colcount={HEADS.length} onKeyDown={walk} className="min-w-[60rem]">
          <div role="rowgroup" className="sticky top-0 z-20 border-b border-line bg-surface">
            <div role="row" aria-rowindex={1} className={`${COLUMNS} px-5`}>
              {HEADS.map((head) => (
                <div key={head} role="columnheader" className={`truncate py-2 pr-3 text-xs font-medium text-ink-faint ${head === 'duration' ? 'text-right' : ''}`}>
                  {say(`calls.column.${head}`)}
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
            {drawn.map(({ index, start, key }) => {
              const row = shown[index]
              return (
                row && (
                  <CallRow
                    key={key}
                    row={row}
                    index={index}
                    top={start}
                    href={writeRoute({ page: 'call', contactId: row.contactId, filters })}
                    withDay={filters.day === 'all'}
                    tabbable={index === active}
                                        onFocus={() => setActiveId(row.contactId)}
                  />
                )
              )
            })}
          </div>
        </div>
        {failure && shown.length > 0 && (
          <div className="p-4">
            <FailureNotice failure={failure} onRetry={log.retry} />
          </div>
        )}
        <p role="status" className="px-5 py-3 text-center text-xs text-ink-faint">
          {hasMore ? say('calls.more') : say('calls.end', { count: shown.length })}
        </p>
      </div>
    </div>
  )
}

/** Back from a call: its row. Else the first row, but only when the focus is nowhere: it is never taken from a filter. */
function arrivalFocus(first: string | null): string | null {
  if (lastOpened.contactId) return lastOpened.contactId
  return document.activeElement === document.body ? first : null
}
