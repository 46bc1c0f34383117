import type { Answer, CallDraft } from '#shared/contract/messages'

/** Keeps what is typed: to the disk shortly after the last change, at once when asked. One call at a time. */
export interface DraftKeeper {
  keep(contactId: string, draft: CallDraft): void
  /** Resolves once nothing is left to store. */
  flush(): Promise<void>
}

const QUIET_MS = 250

/** `failed`: whether the last try to store came to nothing; the text is then offered for copying. */
export function draftKeeper(save: (contactId: string, draft: CallDraft) => Promise<Answer<null>>, failed: (yes: boolean) => void): DraftKeeper {
  const newest = new Map<string, CallDraft>()
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let storing: Promise<void> = Promise.resolve()

  const store = async () => {
    // What is added while one is being stored waits for the next round.
    for (const contactId of Array.from(waiting)) {
      const draft = newest.get(contactId)
      waiting.delete(contactId)
      if (!draft) continue
      const answer = await save(contactId, draft)
      // A call that is closed meanwhile has its outcome; there is nothing left to keep.
      const lost = !answer.ok && answer.failure.code !== 'not-found'
      if (lost) waiting.add(contactId)
      failed(lost)
    }
  }
  const flush = () => {
    if (timer) clearTimeout(timer)
    timer = null
    storing = storing.then(store)
    return storing
  }
  return {
    keep: (contactId, draft) => {
      newest.set(contactId, draft)
      waiting.add(contactId)
      if (timer) clearTimeout(timer)
      timer = setTimeout(() => void flush(), QUIET_MS)
    },
    flush,
  }
}
