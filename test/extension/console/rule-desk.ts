import type { ContentProblem, DocumentDetail } from '#shared/contract/content'
import type { ImportContacts, ImportResult } from '#shared/contract/import'
import type { Answer } from '#shared/contract/messages'
import type { OverrideView } from '#shared/contract/override'
import type { ReviewItem } from '#shared/contract/review'
import type { WhatIfPage } from '#shared/contract/what-if'
import { makeDocumentDetail } from '../../make/document-detail.ts'
import { Desk, ok, refuse, type Input } from './desk.ts'

/** The desk with what rules need: leaves and reviews that are answered, documents that are made and withdrawn, a what-if in pages, imports. */
export class RuleDesk extends Desk {
  leaves: OverrideView[] = []
  reviews: ReviewItem[] = []
  /** What the check of a draft finds. */
  problems: ContentProblem[] = []
  /** The pages of a what-if, in order. */
  whatIf: Omit<WhatIfPage, 'next'>[] = []
  /** Parts of an import taken in, trial runs left out. */
  readonly imported: ImportContacts[] = []
  /** What an import would change. */
  changes: ImportResult['changes'] = []

  protected override api(name: string, input: Input): Answer<unknown> {
    const failure = this.failing.get(name)
    if (failure) return { ok: false, failure }
    const query = (input.query ?? {}) as { state?: string; open?: string; limit?: number } // by the console's typed calls
    const body = input.body as unknown
    switch (name) {
      case 'overrides':
        return ok({ items: this.leaves.filter(({ state }) => query.state === undefined || state === query.state), next: null })
      case 'decideOverride':
        return this.decide(input.params?.overrideId, body as { grant: boolean; text: string })
      case 'reviewItems':
        return this.reviewPage(query)
      case 'closeReview':
        return this.close(input.params?.reviewId, body as { note: string })
      case 'createDocument':
        return this.create(body as { documentId: string; kind: DocumentDetail['row']['kind']; content: { title: string } })
      case 'withdraw':
        return this.withdraw(input)
      case 'checkDraft':
        return ok({ problems: this.problems })
      case 'whatIf':
        return this.nextPage((body as { cursor: string | null }).cursor)
      case 'importContacts':
        return this.takeIn(body as ImportContacts)
      default:
        return super.api(name, input)
    }
  }

  private reviewPage({ open, limit = 50 }: { open?: string; limit?: number }): Answer<unknown> {
    const items = this.reviews.filter(({ closedAt }) => (open !== 'false') === (closedAt === null))
    return ok({ items: items.slice(0, limit), next: items.length > limit ? 'more' : null })
  }

  private decide(overrideId: string | undefined, { grant, text }: { grant: boolean; text: string }): Answer<unknown> {
    const leave = this.leaves.find((one) => one.overrideId === overrideId)
    if (!leave) return refuse('not-found')
    Object.assign(leave, { state: grant ? 'granted' : 'refused', decidedText: text, decidedByName: this.me?.name ?? '', decidedAt: leave.askedAt + 60_000, expiresAt: leave.askedAt + 1_860_000 })
    return ok(leave)
  }

  private close(reviewId: string | undefined, { note }: { note: string }): Answer<unknown> {
    const item = this.reviews.find((one) => one.reviewId === reviewId)
    if (!item) return refuse('not-found')
    Object.assign(item, { closedAt: item.at + 60_000, closedByName: this.me?.name ?? '', note })
    return ok(item)
  }

  private create({ documentId, kind, content }: { documentId: string; kind: DocumentDetail['row']['kind']; content: { title: string } }): Answer<unknown> {
    const made = makeDocumentDetail({ row: { documentId, kind, title: content.title, live: null, changed: true }, content, revision: 1, versions: [] })
    this.documents = [...this.documents, made]
    return ok(made)
  }

  private withdraw(input: Input): Answer<unknown> {
    const document = this.document(input)
    if (!document) return refuse('not-found')
    document.row = { ...document.row, live: null }
    return ok(document.row)
  }

  private nextPage(cursor: string | null): Answer<unknown> {
    const at = Number(cursor ?? 0)
    const page = this.whatIf[at]
    return ok({ ...(page ?? { judged: 0, promises: 0, reachedAt: null, calls: [] }), next: at + 1 < this.whatIf.length ? String(at + 1) : null })
  }

  private takeIn(part: ImportContacts): Answer<unknown> {
    const refs = new Set(this.imported.flatMap(({ rows }) => rows.map(({ ref }) => ref)))
    const known = part.rows.filter(({ ref }) => refs.has(ref)).length
    if (!part.dryRun) this.imported.push(part)
    return ok({ taken: part.rows.length - known, known, refused: [], newRecords: 0, changes: this.changes } satisfies ImportResult)
  }
}
