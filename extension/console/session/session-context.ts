import { createContext, useContext } from 'react'
import type { Me } from '#shared/contract/session'
import type { Locale } from '#shared/locale/locale'

export interface Session {
  me: Me
  /** Ends the session; asks first when something typed is not saved. */
  signOut: () => void
  changeLocale: (locale: Locale) => void
  /** The server said that the session has ended. */
  expired: () => void
}

export const SessionContext = createContext<Session | null>(null)

/** The signed-in person. Only below the sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('No session above.')
  return session
}
