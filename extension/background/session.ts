import { browser } from 'wxt/browser'
import { z } from 'zod'
import { Me } from '#shared/contract/session'

const Stored = z.object({ token: z.string(), me: Me })
const KEY = 'session'

/**
 * The session: kept in the browser's memory only, for this extension's own pages only, gone with the browser.
 * The token leaves this object in the header of a request and nowhere else.
 */
export interface Session {
  load(): Promise<void>
  me(): Me | null
  token(): string | null
  begin(token: string, me: Me): Promise<void>
  update(me: Me): Promise<void>
  /** Ends the session that had this token; one begun meanwhile stays. */
  end(token: string): Promise<void>
}

export function openSession(): Session {
  let current: z.infer<typeof Stored> | null = null
  const keep = async (next: typeof current) => {
    current = next
    if (next) await browser.storage.session.set({ [KEY]: next })
    else await browser.storage.session.remove(KEY)
  }
  return {
    load: async () => {
      const stored = await browser.storage.session.get(KEY)
      current = Stored.safeParse(stored[KEY]).data ?? null
    },
    me: () => current?.me ?? null,
    token: () => current?.token ?? null,
    begin: (token, me) => keep({ token, me }),
    update: async (me) => {
      if (current) await keep({ token: current.token, me })
    },
    end: async (token) => {
      if (current?.token === token) await keep(null)
    },
  }
}
