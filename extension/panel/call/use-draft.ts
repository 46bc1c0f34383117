import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallDraft, CallState } from '#shared/contract/messages'
import { usePanel } from '../panel-context.tsx'
import { draftKeeper } from './draft-keeper.ts'

export type ChangeDraft = (change: (draft: CallDraft) => CallDraft) => void
export interface HeldDraft {
  draft: CallDraft
  change: ChangeDraft
  /** Sets one typed field; an empty text removes it. */
  type: (field: string, text: string) => void
  /** Everything typed is on the disk afterwards. */
  flush: () => Promise<void>
  /** The machine could not store the last change. */
  unsaved: boolean
}

/** Newer than anything the background can send back: a look at another tab or record and back loses nothing. */
const newest = new Map<string, CallDraft>()
/** What crashed or was taken off the screen in this panel is still shown to its author. */
let lastNote = ''

/** The note as it was last typed in this panel, for the strip that stands in for a crashed screen. */
export function noteSoFar(): string {
  return lastNote
}

/**
 * The draft of one call. This panel's text leads: what the background sends back later is older. Mount it under the
 * call's id, so that another record never gets it.
 */
export function useDraft(call: CallState): HeldDraft {
  const { call: send } = usePanel()
  const [unsaved, setUnsaved] = useState(false)
  const [draft, setDraft] = useState(() => newest.get(call.contactId) ?? call.draft)
  const latest = useRef(draft)
  const [keeper] = useState(() => draftKeeper((contactId, content) => send('saveDraft', { contactId, draft: content }), setUnsaved))

  const change = useCallback<ChangeDraft>(
    (next) => {
      latest.current = next(latest.current)
      lastNote = latest.current.note
      newest.set(call.contactId, latest.current)
      setDraft(latest.current)
      keeper.keep(call.contactId, latest.current)
    },
    [call.contactId, keeper],
  )
  useEffect(() => {
    lastNote = latest.current.note
    const hide = () => {
      if (document.visibilityState === 'hidden') void keeper.flush()
    }
    const leave = () => void keeper.flush()
    document.addEventListener('visibilitychange', hide)
    addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', leave)
      void keeper.flush()
    }
  }, [keeper])
  const type = useCallback(
    (field: string, text: string) =>
      change((before) => {
        const { [field]: _, ...others } = before.typed
        return { ...before, typed: text === '' ? others : { ...others, [field]: text } }
      }),
    [change],
  )
  return { draft, change, type, flush: keeper.flush, unsaved }
}
