import { Zone } from '#shared/contract/primitives'
import { dayOfDate } from '#shared/dial/calendar'
import { startOfDay } from '#shared/dial/zone'
import type { Verbs } from '../http/endpoint.ts'
import { pageOf, readCursor } from '../http/page.ts'
import { invalid } from '../http/problem.ts'
import { contactRow } from './row.ts'
import { scopeOf } from './scope.ts'
import { contactsPage } from './store.ts'

/** The call log, newest first, as far as the caller may see it. A day is a calendar day in `zone`. */
export const contacts: Verbs['contacts'] = async ({ query }, { actor, db }) => {
  const { agentId, disposition, limit } = query
  const before = readCursor(query.cursor)
  const day = dayBounds(query.day, query.zone)
  const scope = scopeOf(actor, agentId ?? null)
  if (!scope) return { items: [], next: null }
  const rows = await contactsPage(db, scope, { ...day, disposition: disposition ?? null, before }, limit + 1)
  const page = pageOf(rows, limit, (row) => ({ at: row.placedAt, id: row.contactId }))
  return { items: page.items.map(contactRow), next: page.next }
}

function dayBounds(day: string | undefined, zone: string | undefined): { from: number | null; to: number | null } {
  if (zone !== undefined && !Zone.safeParse(zone).success) throw invalid('zone', 'Unknown time zone.')
  if (day === undefined) return { from: null, to: null }
  if (zone === undefined) throw invalid('zone', 'A day needs the zone whose calendar it is in.')
  const number = dayOfDate(day)
  return { from: startOfDay(zone, number), to: startOfDay(zone, number + 1) }
}
