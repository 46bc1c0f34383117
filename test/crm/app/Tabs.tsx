import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'

interface Tabs {
  /** Ids of the records opened in this session, oldest first. */
  open: readonly string[]
  opened(id: string): void
  closed(id: string): void
}

const MOST = 6
const TabsContext = createContext<Tabs | null>(null)

export function TabsProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<readonly string[]>([])
  const opened = useCallback((id: string) => setOpen((ids) => (ids.includes(id) ? ids : [...ids, id].slice(-MOST))), [])
  const closed = useCallback((id: string) => setOpen((ids) => ids.filter((other) => other !== id)), [])
  const tabs = useMemo(() => ({ open, opened, closed }), [open, opened, closed])
  return <TabsContext value={tabs}>{children}</TabsContext>
}

/** The strip of opened records; throws outside the provider. */
export function useTabs(): Tabs {
  const tabs = useContext(TabsContext)
  if (!tabs) throw new Error('No TabsProvider above.')
  return tabs
}
