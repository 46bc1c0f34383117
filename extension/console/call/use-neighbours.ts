import { useCallLog } from '../calls/use-call-log.ts'
import type { CallFilters } from '../route/route.ts'
import { useEffect } from 'react'

/** The calls above and below in the list it was opened from; reads on at the list's end. `null`: none, or not known yet. */
export function useNeighbours(contactId: string, filters: CallFilters): { newer: string | null; older: string | null } {
  const log = useCallLog(filters, { live: false })
  const at = log.rows.findIndex((row) => row.contactId === contactId)
  const { hasMore, loadingMore, loadMore } = log
  const atEnd = at >= 0 && at === log.rows.length - 1
  useEffect(() => {
    if (atEnd && hasMore && !loadingMore) loadMore()
  }, [atEnd, hasMore, loadingMore, loadMore])
  if (at < 0) return { newer: null, older: null }
  return { newer: log.rows[at - 1]?.contactId ?? null, older: log.rows[at + 1]?.contactId ?? null }
}
