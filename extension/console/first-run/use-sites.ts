import { useCallback, useEffect, useState } from 'react'
import { grantSites, onSessionChange, sites } from '../../messages/api-link.ts'

export interface Sites {
  /** CRM sites the organisation published that this browser may not work on yet; `null`: not known. */
  missing: readonly string[] | null
  /** Asks the browser for them; call straight from a click. Resolves to whether all were granted. */
  grant: () => Promise<boolean>
}

/** Follows which published CRM sites still wait for the person's leave. */
export function useSites(): Sites {
  const [missing, setMissing] = useState<readonly string[] | null>(null)
  const refresh = useCallback(
    () =>
      sites().then((answer) => {
        if (answer.ok) setMissing(answer.value.filter((site) => !site.granted).map((site) => site.pattern))
      }),
    [],
  )
  useEffect(() => {
    void refresh()
    return onSessionChange(() => void refresh())
  }, [refresh])
  const grant = async () => {
    if (!missing) return false
    const granted = await grantSites(missing)
    if (granted) setMissing([])
    return granted
  }
  return { missing, grant }
}

/** "https://crm.example/*" as people read it. */
export function siteName(pattern: string): string {
  return pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '')
}
