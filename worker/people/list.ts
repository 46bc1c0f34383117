import type { Verbs } from '../http/endpoint.ts'
import { colleagues } from './store.ts'

/** Colleagues who work here now: a lead sees the own team, admins and auditors everybody. An auditor needs no addresses. */
export const people: Verbs['people'] = async (_, { actor, db }) => {
  if (actor.role === 'lead' && actor.teamId === null) return { items: [] }
  const rows = await colleagues(db, actor.role === 'lead' ? actor.teamId : null)
  return { items: actor.role === 'auditor' ? rows.map((row) => ({ ...row, email: null })) : rows }
}
