import type { DocumentDetail } from '#shared/contract/content'
import type { Failure } from '#shared/contract/messages'
import { callApi } from '../../messages/api-link.ts'

/** `waiting`: typed, to be saved in a moment. `conflict`: somebody else saved meanwhile; `theirs` is what she has. */
export interface DraftState<T> {
  content: T
  revision: number
  saving: 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'
  failure: Failure | null
  theirs: { revision: number; content: T } | null
  past: readonly T[]
  future: readonly T[]
}

export interface DraftEvents {
  saved: (detail: DocumentDetail) => void
  expired: () => void
}

const SAVE_AFTER_MS = 600
const RETRY_AFTER_MS = 8000
const UNDO_MAX = 200

/**
 * The draft of one document while it is edited. Saves itself; what was typed stays here until the server has it.
 * `read` opens a content in whatever state it is.
 */
export class Draft<T> {
  readonly documentId: string
  private readonly read: (content: unknown) => T
  private readonly events: DraftEvents
  private readonly listeners = new Set<() => void>()
  private state: DraftState<T>
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | null = null
  private lastLabel: string | null = null

  constructor(detail: DocumentDetail, read: (content: unknown) => T, events: DraftEvents) {
    this.documentId = detail.row.documentId
    this.read = read
    this.events = events
    const { revision, content } = detail.draft
    this.state = { content: read(content), revision, saving: 'saved', failure: null, theirs: null, past: [], future: [] }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly snapshot = (): DraftState<T> => this.state

  /** Changes the content. Edits with the same label in a row are undone as one. */
  edit(content: T, label: string): void {
    if (content === this.state.content) return
    const joins = label === this.lastLabel && this.state.past.length > 0
    this.lastLabel = label
    const past = joins ? this.state.past : [...this.state.past, this.state.content].slice(-UNDO_MAX)
    this.changed({ content, past, future: [] })
  }

  undo(): void {
    const content = this.state.past.at(-1)
    if (content !== undefined) this.changed({ content, past: this.state.past.slice(0, -1), future: [this.state.content, ...this.state.future] })
    this.lastLabel = null
  }

  redo(): void {
    const [content, ...future] = this.state.future
    if (content !== undefined) this.changed({ content, past: [...this.state.past, this.state.content], future })
    this.lastLabel = null
  }

  /** Takes what the server has, as long as nothing here is unsaved. */
  adopt(detail: DocumentDetail): void {
    if (this.state.saving !== 'saved' || detail.draft.revision <= this.state.revision) return
    const content = this.read(detail.draft.content)
    const differs = JSON.stringify(content) !== JSON.stringify(this.state.content)
    this.set({ revision: detail.draft.revision, ...(differs && { content, past: [...this.state.past, this.state.content] }) })
  }

  /** Conflict: saves what is here over the other editor's draft, which stays one undo away. */
  keepMine(): void {
    const { theirs, past } = this.state
    if (!theirs) return
    this.set({ revision: theirs.revision, theirs: null, saving: 'waiting', past: [...past, theirs.content] })
    void this.save()
  }

  /** Conflict: goes on with the other editor's draft; what was typed here stays one undo away. */
  takeTheirs(): void {
    const { theirs, past, content } = this.state
    if (!theirs) return
    this.lastLabel = null
    this.set({ revision: theirs.revision, theirs: null, saving: 'saved', failure: null, content: theirs.content, past: [...past, content], future: [] })
  }

  /** Saves now what waits; resolves to whether the server has everything. */
  async settle(): Promise<boolean> {
    if (this.state.saving === 'conflict') return false
    if (this.state.saving !== 'saved') await this.save()
    return this.state.saving === 'saved'
  }

  private changed(part: Partial<DraftState<T>>): void {
    this.set({ ...part, ...(this.state.saving !== 'conflict' && { saving: 'waiting' }) })
    if (this.state.saving === 'waiting') this.later(SAVE_AFTER_MS)
  }

  private later(ms: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), ms)
  }

  /** One save at a time: a second would meet its own revision as a conflict. */
  private async save(): Promise<void> {
    clearTimeout(this.timer)
    while (this.running) await this.running
    if (this.state.saving === 'saved' || this.state.saving === 'conflict') return
    this.running = this.send()
    try {
      await this.running
    } finally {
      this.running = null
    }
  }

  private async send(): Promise<void> {
    const { content, revision } = this.state
    this.set({ saving: 'saving', failure: null })
    const answer = await callApi('saveDraft', { params: { documentId: this.documentId }, body: { revision, content } })
    if (answer.ok) return this.wasSaved(content, answer.value)
    if (answer.failure.code === 'conflict') return this.meet(answer.failure)
    if (answer.failure.code === 'not-signed-in') this.events.expired()
    this.set({ saving: 'failed', failure: answer.failure })
    this.later(RETRY_AFTER_MS)
  }

  private wasSaved(sent: T, detail: DocumentDetail): void {
    const more = this.state.content !== sent
    this.set({ revision: detail.draft.revision, saving: more ? 'waiting' : 'saved' })
    if (more) this.later(SAVE_AFTER_MS)
    this.events.saved(detail)
  }

  private async meet(failure: Failure): Promise<void> {
    const answer = await callApi('document', { params: { documentId: this.documentId } })
    if (!answer.ok) {
      this.set({ saving: 'failed', failure })
      return this.later(RETRY_AFTER_MS)
    }
    const theirs = { revision: answer.value.draft.revision, content: this.read(answer.value.draft.content) }
    if (JSON.stringify(theirs.content) === JSON.stringify(this.state.content)) this.set({ revision: theirs.revision, saving: 'saved', failure: null })
    else this.set({ saving: 'conflict', failure: null, theirs })
  }

  private set(part: Partial<DraftState<T>>): void {
    this.state = { ...this.state, ...part }
    for (const listener of this.listeners) listener()
  }
}
