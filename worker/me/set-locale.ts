import { saveLocale } from '../auth/store.ts'
import type { Verbs } from '../http/endpoint.ts'

/** Keeps the language a person works in, so that it follows her to the next machine. */
export const setLocale: Verbs['setLocale'] = async ({ body }, { actor, db }) => {
  await saveLocale(db, actor.userId, body.locale)
  return { ...actor, locale: body.locale }
}
