import { useEffect, useState } from 'react'

export interface Arrival {
  /** Record the page can show; the previous one while the next is on its way; `null` before the first. */
  shownId: string | null
  loading: boolean
  contactsReady: boolean
}

const CONTACTS_LATER_MS = 150

/** Brings a record after the time a server would take; contacts of some records come in a second answer. */
export function useArrival(id: string): Arrival {
  const [shownId, setShownId] = useState<string | null>(null)
  const [contactsOf, setContactsOf] = useState<string | null>(null)
  useEffect(() => {
    const wait = answerTime(id)
    const arrives = setTimeout(() => {
      setShownId(id)
      if (!contactsComeLater(id)) setContactsOf(id)
    }, wait)
    const contactsArrive = setTimeout(() => setContactsOf(id), wait + CONTACTS_LATER_MS)
    return () => {
      clearTimeout(arrives)
      clearTimeout(contactsArrive)
    }
  }, [id])
  return { shownId, loading: shownId !== id, contactsReady: contactsOf === shownId }
}

/** 100–300 ms, always the same for the same record. */
function answerTime(id: string): number {
  return 100 + ((Number(id) * 37) % 201 || 0)
}

function contactsComeLater(id: string): boolean {
  return Number(id) % 7 === 0
}

/** Records of the older module blank the page while they load; the others leave the last one standing. */
export function showsSkeleton(id: string): boolean {
  return Number(id) % 4 === 0
}
