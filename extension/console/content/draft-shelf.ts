import type { DocumentDetail } from '#shared/contract/content'
import { Draft, type DraftEvents } from './draft.ts'

/** The drafts opened since the page was loaded. They outlive the page one sees: leaving a script does not drop what is unsaved. */
export class DraftShelf {
  private readonly events: DraftEvents
  private readonly drafts = new Map<string, Draft>()

  constructor(events: DraftEvents) {
    this.events = events
  }

  /** The draft of a document: the one already open here, else as the server has it. */
  open(detail: DocumentDetail): Draft {
    const id = detail.row.documentId
    const known = this.drafts.get(id)
    if (known) return known
    const draft = new Draft(detail, this.events)
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
