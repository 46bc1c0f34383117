import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { DocumentDetail } from '#shared/contract/content'
import type { Draft, DraftState } from './draft.ts'
import type { DraftShelf } from './draft-shelf.ts'

export const DraftShelfContext = createContext<DraftShelf | null>(null)

/** The draft of a document and its state, drawn anew with every change. */
export function useDraft<T>(detail: DocumentDetail, read: (content: unknown) => T): [Draft<T>, DraftState<T>] {
  const shelf = useContext(DraftShelfContext)
  if (!shelf) throw new Error('No shelf above.')
  const draft = shelf.open(detail, read) // the first detail opens it; later ones are adopted below
  useEffect(() => draft.adopt(detail), [draft, detail])
  return [draft, useSyncExternalStore(draft.subscribe, draft.snapshot)]
}

/** Asks before the tab is closed over something unsaved. */
export function useLeaveGuard(shelf: DraftShelf): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (!shelf.hasUnsaved()) return
      event.preventDefault()
      void shelf.settle()
    }
    const hurry = () => document.visibilityState === 'hidden' && void shelf.settle()
    addEventListener('beforeunload', guard)
    addEventListener('online', hurryAlways)
    document.addEventListener('visibilitychange', hurry)
    function hurryAlways() {
      void shelf.settle()
    }
    return () => {
      removeEventListener('beforeunload', guard)
      removeEventListener('online', hurryAlways)
      document.removeEventListener('visibilitychange', hurry)
    }
  }, [shelf])
}
