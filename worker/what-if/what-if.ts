import { DAY_MS } from '#shared/dial/calendar'
import type { Live } from '#shared/policy/policy'
import { scopeOf } from '../contact/scope.ts'
import type { Database } from '../db/database.ts'
import type { KnownDebtor } from '../debtor/known.ts'
import { usableContent } from '../document/check-content.ts'
import type { House } from '../house/house.ts'
import type { Input, Verbs } from '../http/endpoint.ts'
import { pageOf, readCursor } from '../http/page.ts'
import { knownDebtors, withPasts } from '../subject/subjects.ts'
import { effectOn } from './effect.ts'
import { callsPage, type PastCall } from './store.ts'

const DAYS = 30
/** Calls of one page. */
const PAGE = 100

/**
 * What a draft would have done to the calls of the last thirty days that the caller may see, newest first, page by page.
 * `unusable-content` names what keeps the draft from being published.
 */
export const whatIf: Verbs['whatIf'] = async ({ body }, { actor, db, now }) => {
  const before = readCursor(body.cursor ?? undefined)
  const content = await draftContent(db, body, now)
  const scope = scopeOf(actor, null)
  const rows = scope ? await callsPage(db, scope, { since: now - DAYS * DAY_MS, before }, PAGE + 1) : []
  const page = pageOf(rows, PAGE, ({ placedAt, contactId }) => ({ at: placedAt, id: contactId }))
  const calls = page.items.filter(({ by }) => by === 'collector')
  return {
    judged: calls.length,
    promises: calls.filter(({ promise }) => promise).length,
    reachedAt: page.items.at(-1)?.placedAt ?? null,
    calls: await effectsOf(db, calls, content),
    next: page.next,
  }
}

/** The draft as if it were live. */
async function draftContent(db: Database, { kind, content }: Input<'whatIf'>['body'], now: number): Promise<House['content']> {
  const nothing = { policies: [], closingDays: [], holds: [] }
  const live = <T>(usable: T): Live<T>[] => [{ documentId: 'draft', versionId: 'draft', number: 0, publishedAt: now, content: usable }]
  switch (kind) {
    case 'policy': return { ...nothing, policies: live(await usableContent(db, kind, content, now)) }
    case 'closing-days': return { ...nothing, closingDays: live(await usableContent(db, kind, content, now)) }
    case 'hold': return { ...nothing, holds: live(await usableContent(db, kind, content, now)) }
    default: return kind satisfies never
  }
}

/** Reads all debtors of the page and their past at once, as far back as the draft or anything published looks. */
async function effectsOf(db: Database, calls: readonly PastCall[], content: House['content']) {
  const [oldest] = calls.slice(-1)
  if (!oldest) return []
  const known = await knownDebtors(db, [...new Set(calls.map(({ debtorId }) => debtorId))])
  const subjects = await withPasts(db, new Map([...known].map(([id, one]) => [id, withDraft(one, content)])), oldest.placedAt)
  return calls.flatMap((call) => {
    const [subject, debtor] = [subjects.get(call.debtorId), known.get(call.debtorId)]
    return (subject && debtor && effectOn(call, subject, { content, house: debtor.house.content })) ?? []
  })
}

function withDraft(known: KnownDebtor, draft: House['content']): KnownDebtor {
  const { content, unreadable } = known.house
  return {
    ...known,
    house: {
      unreadable,
      content: { policies: [...content.policies, ...draft.policies], closingDays: [...content.closingDays, ...draft.closingDays], holds: [...content.holds, ...draft.holds] },
    },
  }
}
