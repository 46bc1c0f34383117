import { useEffect, useState } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { matching, readQuery } from './account-query.ts'
import { showsSkeleton, useArrival } from './arrival.ts'
import { useBook } from './Book.tsx'
import { ContactsDialog } from './ContactsDialog.tsx'
import { useSpeech } from './Language.tsx'
import { NotesDrawer } from './NotesDrawer.tsx'
import look from './record.module.css'
import { RecordHeader } from './RecordHeader.tsx'
import { RecordTabs } from './RecordTabs.tsx'
import { useShortcuts } from './shortcuts.ts'
import { Skeleton } from './Skeleton.tsx'
import { useTabs } from './Tabs.tsx'

/** One customer's account. The address changes at once, the content when it has arrived. */
export function RecordPage() {
  const { t } = useSpeech()
  const { id = '' } = useParams()
  const { debtor } = useBook()
  const { opened } = useTabs()
  const { shownId, loading, contactsReady } = useArrival(id)
  const [notes, setNotes] = useState(false)
  const [editing, setEditing] = useState(false)
  const neighbours = useNeighbours(id)
  const shown = shownId === null ? undefined : debtor(shownId)

  useShortcuts({ j: neighbours.goNext, k: neighbours.goPrevious, n: () => setNotes(true) })
  useEffect(() => {
    if (!shown) return
    opened(shown.id)
    document.title = `${shown.unreadable.name ?? shown.name} ${shown.id} - ${t('product')}`
  }, [shown, opened, t])

  if (shownId === null || (loading && showsSkeleton(id))) return <Skeleton />
  if (!shown) return <NotFound />
  return (
    <div className={look.record} aria-busy={loading}>
      <RecordHeader debtor={shown} neighbours={neighbours} openNotes={() => setNotes(true)} />
      <RecordTabs key={shown.id} debtor={shown} contactsReady={contactsReady} editContacts={() => setEditing(true)} />
      <ContactsDialog debtor={shown} open={editing} close={() => setEditing(false)} />
      {notes ? <NotesDrawer debtor={shown} close={() => setNotes(false)} /> : null}
    </div>
  )
}

export interface Neighbours {
  /** One-based; 0 when the record is not in the list it was opened from. */
  position: number
  total: number
  goNext: (() => void) | undefined
  goPrevious: (() => void) | undefined
}

/** The records before and after, in the order of the list this one was opened from. */
function useNeighbours(id: string): Neighbours {
  const { debtors } = useBook()
  const navigate = useNavigate()
  const { state } = useLocation()
  const list = listOf(state)
  const ids = matching(debtors, readQuery(new URLSearchParams(list))).map((debtor) => debtor.id)
  const index = ids.indexOf(id)
  const go = (to: string | undefined) => (to === undefined ? undefined : () => void navigate(`/accounts/view/${to}`, { state: { list } }))
  return { position: index + 1, total: ids.length, goNext: index < 0 ? undefined : go(ids[index + 1]), goPrevious: index < 0 ? undefined : go(ids[index - 1]) }
}

function listOf(state: unknown): string {
  return typeof state === 'object' && state !== null && 'list' in state && typeof state.list === 'string' ? state.list : ''
}

function NotFound() {
  const { t } = useSpeech()
  return (
    <div className={look.notFound}>
      <h1>{t('notFound')}</h1>
      <p>{t('notFoundHint')}</p>
      <Link to="/accounts">{t('backToList')}</Link>
    </div>
  )
}
