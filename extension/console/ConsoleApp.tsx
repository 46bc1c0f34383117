import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { DocumentDetail } from '#shared/contract/content'
import { signOut as endSession } from '../messages/api-link.ts'
import { Words } from '../ui/Words.tsx'
import { DraftShelf } from './content/draft-shelf.ts'
import { DraftShelfContext, useLeaveGuard } from './content/draft-context.ts'
import { LeaveDialog } from './content/LeaveDialog.tsx'
import { apiQuery, makeQueryClient } from './query/api-query.ts'
import { Pages } from './Pages.tsx'
import { EndedDialog } from './session/EndedDialog.tsx'
import { FrontDoor } from './session/FrontDoor.tsx'
import { SessionContext } from './session/session-context.ts'
import { useSessionState } from './session/session-state.ts'

/** The full-tab console: the door, then the pages. A session that ends keeps the page, and everything typed, behind it. */
export function ConsoleApp() {
  const { state, refresh, forget, expire, changeLocale } = useSessionState()
  const { me, lastMe } = state
  const [leaving, setLeaving] = useState(false)
  const [settled, setSettled] = useState(true)
  const userId = lastMe?.userId ?? ''
  // One cache and one shelf of drafts per person: nothing of hers is shown to the next.
  const { queries, shelf } = useMemo(() => ownerOf(userId, expire), [userId, expire])
  useLeaveGuard(shelf)
  useEffect(() => {
    // Signed in again: what failed meanwhile is read and saved now.
    if (!me) return
    void queries.invalidateQueries()
    void shelf.settle()
  }, [me, queries, shelf])

  const leave = () => {
    setLeaving(false)
    void endSession().then(() => {
      forget()
      return refresh()
    })
  }
  const signOut = () => void shelf.settle().then((saved) => (saved ? leave() : setLeaving(true)))

  if (!lastMe || !settled)
    return (
      <Words locale={state.locale}>
        <FrontDoor state={state} refresh={refresh} changeLocale={changeLocale} onSettled={setSettled} />
      </Words>
    )
  return (
    <Words locale={state.locale}>
      <QueryClientProvider client={queries}>
        <SessionContext value={{ me: lastMe, signOut, changeLocale, expired: expire }}>
          <DraftShelfContext value={shelf}>
            <Pages key={userId} />
            {!me && <EndedDialog person={lastMe} onDone={refresh} onOther={forget} />}
            {leaving && <LeaveDialog onStay={() => setLeaving(false)} onLeave={leave} />}
          </DraftShelfContext>
        </SessionContext>
      </QueryClientProvider>
    </Words>
  )
}

function ownerOf(userId: string, expired: () => void) {
  const queries = makeQueryClient(expired)
  const saved = (detail: DocumentDetail) => {
    queries.setQueryData(apiQuery('document', { params: { documentId: detail.row.documentId } }).queryKey, detail)
    void queries.invalidateQueries({ queryKey: ['documents'] })
  }
  return { userId, queries, shelf: new DraftShelf({ saved, expired }) }
}
