import type { ContactQuery } from '#shared/contract/contact'
import type { CallFilters } from '../route/route.ts'

/** Rows read at once: more than a screen holds, little enough to arrive at once. */
const PAGE_ROWS = 100

/** The request behind a view of the log. `today` and `zone`: where the viewer is. */
export function contactQuery(filters: CallFilters, today: string, zone: string): ContactQuery {
  const { agentId, day, disposition } = filters
  return {
    ...(agentId && { agentId }),
    ...(day !== 'all' && { day: day === 'today' ? today : day, zone }),
    ...(disposition && { disposition }),
    limit: PAGE_ROWS,
  }
}
