import { ProblemError } from './http/problem.ts'

/** What the Worker is bound to. The secret comes from a binding only, never from a file in the repository. */
export interface Env {
  DB: D1Database
  FAIRDIAL_SECRET: string
}

/** Refuses to serve an installation that is not set up, and tells its operator what to do. */
export function checkEnv(env: Partial<Env>): Env {
  const { DB, FAIRDIAL_SECRET } = env
  if (!DB) throw new ProblemError('not-ready', { detail: 'The D1 binding "DB" is missing: add it to wrangler.toml and deploy again.' })
  if (!FAIRDIAL_SECRET || FAIRDIAL_SECRET.length < 32)
    throw new ProblemError('not-ready', {
      detail: 'The secret FAIRDIAL_SECRET is missing or shorter than 32 characters: set it with "wrangler secret put FAIRDIAL_SECRET".',
    })
  return { DB, FAIRDIAL_SECRET }
}
