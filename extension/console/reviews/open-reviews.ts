import { apiQuery } from '../query/api-query.ts'

const LOOK_EVERY_MS = 30_000

/** What nobody has looked at yet: one request, for the page and for the count beside its name. */
export function openReviews() {
  return { ...apiQuery('reviewItems', { query: { open: 'true', limit: 99 } }), refetchInterval: LOOK_EVERY_MS, refetchIntervalInBackground: false }
}
