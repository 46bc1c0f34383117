import type { DocumentDetail } from '#shared/contract/content'
import { Draft, type DraftEvents } from './draft.ts'

/** The drafts opened since the page was loaded. They outlive the page one sees: leaving a document does not drop what is unsaved. */
export class DraftShelf {
  private readonly events: DraftEvents
  private readonly drafts = new Map<string, Draft<unknown>>()

  constructor(events: DraftEvents) {
    this.events = events
  }

  /** The draft of a document: the one already open here, else as the server has it. */
  open<T>(detail: DocumentDetail, read: (content: unknown) => T): Draft<T> {
    const id = detail.row.documentId
    const known = this.drafts.get(id)
    if (known) return known as Draft<T> // a document keeps its kind, so it is always read by the same function
    const draft = new Draft(detail, read, this.events)
    this.drafts.set(id, draft)
    return draft
  }

  /** Whether anything typed is not on the server yet. */
  hasUnsaved(): boolean {
    return [...this.drafts.values()].some((draft) => draft.snapshot().saving !== 'saved')
  }

  /** Saves everything that waits; resolves to whether all of it could be saved. */
  async settle(): Promise<boolean> {
    const settled = await Promise.all([...this.drafts.values()].map((draft) => draft.settle()))
    return settled.every(Boolean)
  }
}
