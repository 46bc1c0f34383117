import { z } from 'zod'
import { ROLES } from './session.ts'
import { Id } from './primitives.ts'

/** A colleague as leads and admins see her. Never a password or a session. */
export const Person = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.enum(ROLES),
  teamId: Id.nullable(),
  teamName: z.string().nullable(),
})
export type Person = z.infer<typeof Person>
export const PersonList = z.object({ items: z.array(Person) })
