import type { Verbs } from '../http/endpoint.ts'

/** Who is signed in. */
export const me: Verbs['me'] = async (_, { actor }) => actor
