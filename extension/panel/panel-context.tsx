import { createContext, type ReactNode, useContext } from 'react'
import type { TabState } from '#shared/contract/messages'
import type { PanelLink } from '../messages/panel-link.ts'

/** What every part of the panel works with. */
export interface Panel {
  state: TabState
  call: PanelLink['call']
  /** A frame in the CRM page can be docked and collapsed; a side panel is the browser's. */
  place: PanelPlace
}
export type PanelPlace = 'frame' | 'side-panel'

const PanelContext = createContext<Panel | null>(null)

/** Gives everything below the state of the tab and the way to the background. */
export function PanelProvider({ panel, children }: { panel: Panel; children: ReactNode }) {
  return <PanelContext.Provider value={panel}>{children}</PanelContext.Provider>
}

/** The state of the tab and the way to the background. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext)
  if (!panel) throw new Error('usePanel is for parts of the panel only.')
  return panel
}
