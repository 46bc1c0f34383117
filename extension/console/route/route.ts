import { DISPOSITIONS, type Disposition } from '#shared/playbook/disposition'

/** What the call log is narrowed to. `day`: "today" moves on at midnight; a calendar date stays. */
export interface CallFilters {
  agentId: string | null
  day: string
  disposition: Disposition | 'UNFINISHED' | null
}
export const NO_FILTERS: CallFilters = { agentId: null, day: 'today', disposition: null }

export type Route =
  | { page: 'calls'; filters: CallFilters }
  /** The filters lead back to the list the call was opened from, and to its neighbours. */
  | { page: 'call'; contactId: string; filters: CallFilters }
  | { page: 'content' }
  | { page: 'document'; documentId: string; stepId: string | null }
  | { page: 'people' }

/** Reads the address after "#". Anything unknown is the call log: an old link never ends on an empty page. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?')
  const query = new URLSearchParams(search)
  const [first, id] = path.split('/').filter(Boolean).map(decode)
  if (first === 'content' && id) return { page: 'document', documentId: id, stepId: query.get('step') }
  if (first === 'content') return { page: 'content' }
  if (first === 'people') return { page: 'people' }
  if (first === 'calls' && id) return { page: 'call', contactId: id, filters: readFilters(query) }
  return { page: 'calls', filters: readFilters(query) }
}

/** The address of a route, "#…"; `readRoute` gives the same route back. */
export function writeRoute(route: Route): string {
  switch (route.page) {
    case 'calls':
      return `#/calls${writeFilters(route.filters)}`
    case 'call':
      return `#/calls/${encodeURIComponent(route.contactId)}${writeFilters(route.filters)}`
    case 'content':
      return '#/content'
    case 'document':
      return `#/content/${encodeURIComponent(route.documentId)}${route.stepId ? `?step=${encodeURIComponent(route.stepId)}` : ''}`
    case 'people':
      return '#/people'
    default:
      return route satisfies never
  }
}

function readFilters(query: URLSearchParams): CallFilters {
  const day = query.get('day') ?? 'today'
  const wanted = query.get('disposition')
  const disposition = [...DISPOSITIONS, 'UNFINISHED' as const].find((code) => code === wanted) ?? null
  return {
    agentId: query.get('agent')?.slice(0, 64) || null,
    day: day === 'all' || isDate(day) ? day : 'today',
    disposition,
  }
}

function writeFilters({ agentId, day, disposition }: CallFilters): string {
  const query = new URLSearchParams()
  if (agentId) query.set('agent', agentId)
  if (day !== 'today') query.set('day', day)
  if (disposition) query.set('disposition', disposition)
  const text = query.toString()
  return text ? `?${text}` : ''
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
