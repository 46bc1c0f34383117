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
  /** `null`: the first of the list. */
  | { page: 'rules'; packId: string | null }
  | { page: 'holidays'; tableId: string | null }
  | { page: 'try-it' }
  | { page: 'policies' }
  /** `part`: the rule in hand. */
  | { page: 'policy'; documentId: string; part: string | null }
  | { page: 'imports' }
  | { page: 'leaves' }
  | { page: 'reviews'; closed: boolean }

/** Reads the address after "#". Anything unknown is the call log: an old link never ends on an empty page. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?')
  const query = new URLSearchParams(search)
  const [first, id] = path.split('/').filter(Boolean).map(decode)
  if (first === 'content' && id) return { page: 'document', documentId: id, stepId: query.get('step') }
  if (first === 'content') return { page: 'content' }
  if (first === 'people') return { page: 'people' }
  if (first === 'rules') return { page: 'rules', packId: id ?? null }
  if (first === 'holidays') return { page: 'holidays', tableId: id ?? null }
  if (first === 'try-it') return { page: 'try-it' }
  if (first === 'policies' && id) return { page: 'policy', documentId: id, part: query.get('part') }
  if (first === 'policies') return { page: 'policies' }
  if (first === 'imports') return { page: 'imports' }
  if (first === 'leaves') return { page: 'leaves' }
  if (first === 'reviews') return { page: 'reviews', closed: query.has('closed') }
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
    case 'people': case 'policies': case 'try-it': case 'imports': case 'leaves':
      return `#/${route.page}`
    case 'rules':
      return `#/rules${route.packId ? `/${encodeURIComponent(route.packId)}` : ''}`
    case 'holidays':
      return `#/holidays${route.tableId ? `/${encodeURIComponent(route.tableId)}` : ''}`
    case 'policy':
      return `#/policies/${encodeURIComponent(route.documentId)}${route.part ? `?part=${encodeURIComponent(route.part)}` : ''}`
    case 'reviews':
      return `#/reviews${route.closed ? '?closed=1' : ''}`
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
