import type { Verbs } from '../http/endpoint.ts'
import { problemsOf } from './check-content.ts'

/** Problems of a draft, each with its place, without saving anything. */
export const checkDraft: Verbs['checkDraft'] = async ({ body }, { db, now }) => ({ problems: await problemsOf(db, body.kind, body.content, now) })
