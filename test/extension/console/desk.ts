import type { ContactDetail, ContactQuery, ContactRow } from '#shared/contract/contact'
import type { Bundle, DocumentDetail, VersionView } from '#shared/contract/content'
import type { Answer, Failure } from '#shared/contract/messages'
import type { Person } from '#shared/contract/people'
import type { Me } from '#shared/contract/session'
import type { Locale } from '#shared/locale/locale'
import type { PageMessage } from '../../../extension/messages/channel.ts'
import { makeBundle } from '../../make/bundle.ts'
import { makeMe } from '../../make/me.ts'

export type Input = { params?: Record<string, string>; query?: ContactQuery; body?: { revision: number; content: unknown; versionId: string; note: string } }

/** Plays the background for the console: a session, a log of calls, documents. Tests steer it by its fields. */
export class Desk {
  me: Me | null = makeMe({ role: 'lead', userId: 'lead-zhou', name: '周敏', email: 'lead@agency.test' })
  locale: Locale = 'zh-CN'
  server: { origin: string | null; fixed: boolean } = { origin: 'https://api.example', fixed: true }
  sites: { pattern: string; granted: boolean }[] = []
  password = 'right'
  /** Newest first. */
  calls: ContactRow[] = []
  details: ContactDetail[] = []
  documents: DocumentDetail[] = []
  versions: VersionView[] = []
  people: Person[] = []
  bundle: Bundle = makeBundle()
  /** Calls of the API that fail, by name, until taken away. */
  readonly failing = new Map<string, Failure>()

  readonly answer = (message: PageMessage): Answer<unknown> => {
    if (message.to === 'session') return this.session(message.name, message.input)
    if (message.to === 'api') return this.api(message.name, message.input as Input) // typed by the console's own calls
    return refuse('extension')
  }

  private session(name: string, input: unknown): Answer<unknown> {
    switch (name) {
      case 'me':
        return ok({ me: this.me, locale: this.locale })
      case 'server':
        return ok(this.server)
      case 'sites':
        return ok(this.sites)
      case 'setLocale':
        this.locale = (input as { locale: Locale }).locale
        return ok(null)
      case 'useServer':
        this.server = { origin: (input as { origin: string }).origin, fixed: false }
        return ok(this.server)
      case 'signIn': {
        const { email, password } = input as { email: string; password: string }
        if (password !== this.password) return refuse('wrong-password')
        this.me = makeMe({ role: 'lead', name: '周敏', email })
        return ok(this.me)
      }
      case 'signOut':
        this.me = null
        return ok(null)
      default:
        return refuse('extension')
    }
  }

  protected api(name: string, input: Input): Answer<unknown> {
    const failure = this.failing.get(name)
    if (failure) return { ok: false, failure }
    switch (name) {
      case 'contacts':
        return ok(this.page(input.query ?? {}))
      case 'contact':
        return found(this.details.find((detail) => detail.row.contactId === input.params?.contactId))
      case 'people':
        return ok({ items: this.people })
      case 'bundle':
        return ok(this.bundle)
      case 'overrides':
      case 'reviewItems':
        return ok({ items: [], next: null })
      case 'documents':
        return ok({ items: this.documents.map((document) => document.row) })
      case 'document':
        return found(this.document(input))
      case 'version':
        return found(this.versions.find((version) => version.versionId === input.params?.versionId))
      case 'saveDraft':
        return this.saveDraft(input)
      case 'publish':
        return this.publish(input)
      default:
        return refuse('not-found')
    }
  }

  private page({ agentId, disposition, cursor, limit: wish }: ContactQuery) {
    const limit = Number(wish ?? 50)
    const wanted = disposition === 'UNFINISHED' ? null : disposition
    const matching = this.calls.filter((row) => (!agentId || row.agentId === agentId) && (disposition === undefined || row.disposition === wanted))
    // The place of the page's last row, as the server's cursors are.
    const start = cursor ? matching.findIndex((row) => row.contactId === cursor) + 1 : 0
    const items = matching.slice(start, start + limit)
    return { items, next: start + limit < matching.length ? (items.at(-1)?.contactId ?? null) : null }
  }

  private saveDraft(input: Input): Answer<unknown> {
    const document = this.document(input)
    if (!document || !input.body) return refuse('not-found')
    if (document.draft.revision !== input.body.revision) return refuse('conflict')
    document.draft = { revision: input.body.revision + 1, content: input.body.content }
    document.row = { ...document.row, changed: true }
    return ok(structuredClone(document))
  }

  private publish(input: Input): Answer<unknown> {
    const document = this.document(input)
    if (!document || !input.body) return refuse('not-found')
    if (document.draft.revision !== input.body.revision) return refuse('conflict')
    const number = document.versions.length + 1
    const version = { versionId: input.body.versionId, number, publishedAt: document.row.updatedAt, publishedByName: this.me?.name ?? '' }
    document.versions = [{ ...version, note: input.body.note }, ...document.versions]
    document.row = { ...document.row, changed: false, live: version }
    this.versions.push({ ...version, documentId: document.row.documentId, kind: document.row.kind, content: document.draft.content })
    return ok(document.row)
  }

  protected document(input: Input): DocumentDetail | undefined {
    return this.documents.find((document) => document.row.documentId === input.params?.documentId)
  }
}

export function ok(value: unknown): Answer<unknown> {
  return { ok: true, value }
}

export function refuse(code: Failure['code']): Answer<unknown> {
  return { ok: false, failure: { code, requestId: '7f3a90c1' } }
}

function found(value: unknown): Answer<unknown> {
  return value === undefined ? refuse('not-found') : ok(value)
}
