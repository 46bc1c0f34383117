import { z } from 'zod'
import { Id, LocaleCode } from './primitives.ts'

export const ROLES = ['agent', 'lead', 'admin', 'auditor'] as const
export type Role = (typeof ROLES)[number]

export const SignIn = z.object({ email: z.email().max(254), password: z.string().min(1).max(128) })
export type SignIn = z.infer<typeof SignIn>

/** Who is signed in. */
export const Me = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.email(),
  role: z.enum(ROLES),
  teamId: Id.nullable(),
  /** Number or code under which the agent presents herself on the phone. */
  agentNumber: z.string().nullable(),
  locale: LocaleCode.nullable(),
})
export type Me = z.infer<typeof Me>
