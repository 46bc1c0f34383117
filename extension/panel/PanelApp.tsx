import { useEffect, useState } from 'react'
import type { TabState } from '#shared/contract/messages'
import { connectPanel } from '../messages/panel-link.ts'

/** The overlay of one tab. */
export function PanelApp() {
  const [state, setState] = useState<TabState | null>(null)
  useEffect(() => {
    const link = connectPanel(setState)
    return () => link.close()
  }, [])
  return <main data-light={state?.light ?? 'unknown'}>{state?.record?.recordId ?? ''}</main>
}
