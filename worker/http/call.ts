import type { Me, Role } from '#shared/contract/session'
import type { Database } from '../db/database.ts'
import type { Keys } from '../privacy/keys.ts'

/** Who asks: the session's person as she is now, not as she was when she signed in. */
export type Actor = Me & { role: Role }

/** What every verb is given besides its input. `now`: the server's clock when the request arrived, ms UTC. */
export interface Call {
  actor: Actor
  db: Database
  keys: Keys
  now: number
  requestId: string
  /** The ETags the caller already has, as sent. */
  knownTag: string | null
  /** Set by a verb whose answer can be asked for again by its ETag. */
  tag: string | null
}
