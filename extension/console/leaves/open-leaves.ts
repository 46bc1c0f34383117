import { apiQuery } from '../query/api-query.ts'

const LOOK_EVERY_MS = 30_000

/** Leaves asked for and not answered yet: one request, for the page and for the count beside its name. */
export function openLeaves() {
  return { ...apiQuery('overrides', { query: { state: 'asked', limit: 99 } }), refetchInterval: LOOK_EVERY_MS, refetchIntervalInBackground: false }
}
