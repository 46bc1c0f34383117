import { useEffect, useState } from 'react'
import type { Me } from '#shared/contract/session'
import { me } from '../messages/api-link.ts'

/** The full-tab console. */
export function ConsoleApp() {
  const [person, setPerson] = useState<Me | null>(null)
  useEffect(() => {
    void me().then((answer) => answer.ok && setPerson(answer.value.me))
  }, [])
  return <main>{person?.name ?? ''}</main>
}
