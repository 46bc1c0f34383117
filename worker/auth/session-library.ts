import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { bearer } from 'better-auth/plugins/bearer'
import { databaseOf } from '../db/database.ts'
import { account, session, user, verification } from '../db/schema/auth.ts'
import type { Keys } from '../privacy/keys.ts'
import { mayOpenSession } from './store.ts'

/** A working day and some; extended hourly while somebody works. */
const SESSION_SECONDS = 12 * 3600
const EXTEND_SECONDS = 3600

type Auth = ReturnType<typeof make>
const made = new WeakMap<D1Database, Auth>()

/** The session library over this database, built once per isolate. It answers to our own routes only, never to the outside. */
export function authOf(binding: D1Database, keys: Keys): Auth {
  const known = made.get(binding)
  if (known) return known
  const auth = make(binding, keys)
  made.set(binding, auth)
  return auth
}

function make(binding: D1Database, keys: Keys) {
  const db = databaseOf(binding)
  return betterAuth({
    appName: 'Fairdial',
    baseURL: 'https://fairdial.internal',
    secret: keys.session,
    database: drizzleAdapter(db, { provider: 'sqlite', schema: { user, session, account, verification }, transaction: false }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: { expiresIn: SESSION_SECONDS, updateAge: EXTEND_SECONDS },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        teamId: { type: 'string', input: false, required: false },
        agentNumber: { type: 'string', input: false, required: false },
        locale: { type: 'string', input: false, required: false },
        deactivatedAt: { type: 'date', input: false, required: false },
      },
    },
    databaseHooks: { session: { create: { before: async ({ userId }) => mayOpenSession(db, userId) } } },
    plugins: [bearer({ requireSignature: true })],
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    advanced: { ipAddress: { disableIpTracking: true } },
  })
}
