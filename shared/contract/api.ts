import { z } from 'zod'
import { ContactDetail, ContactPage, ContactQuery, InboundCall, LogContact, WrapUp } from './contact.ts'
import { Bundle, ContentProblem, CreateDocument, DocumentDetail, DocumentList, DocumentRow, Publish, SaveDraft, VersionView, Withdraw, DOCUMENT_KINDS } from './content.ts'
import { DebtorView, FlagChange, OpenDebtor } from './debtor.ts'
import { AuthoriseDial, DialAnswer, OfflineDial } from './dial.ts'
import { FollowUpPage, FollowUpQuery, FollowUpView } from './follow-up.ts'
import { ImportContacts, ImportResult } from './import.ts'
import { AskOverride, DecideOverride, OverridePage, OverrideQuery, OverrideView } from './override.ts'
import { PersonList } from './people.ts'
import { Id, LocaleCode } from './primitives.ts'
import { CloseReview, ReviewItem, ReviewPage, ReviewQuery } from './review.ts'
import { Me, type Role } from './session.ts'
import { WhatIf, WhatIfPage } from './what-if.ts'

export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT'
  /** Path with `:name` parameters, each one an id. */
  path: `/v1/${string}`
  /** Roles that may call it at all; what they then see is narrowed by the verb. */
  roles: readonly Role[]
  summary: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  output: z.ZodType
}

const everyone = ['agent', 'lead', 'admin', 'auditor'] as const
const callers = ['agent', 'lead', 'admin'] as const
const reviewers = ['lead', 'admin', 'auditor'] as const

/** The API, contract first: routes validate with it, the client is typed by it, OpenAPI is made from it. */
export const API = {
  me: { method: 'GET', path: '/v1/me', roles: everyone, summary: 'Who is signed in', output: Me },
  setLocale: { method: 'PUT', path: '/v1/me/locale', roles: everyone, summary: 'Language of the signed-in person', body: z.object({ locale: LocaleCode }), output: Me },
  bundle: { method: 'GET', path: '/v1/bundle', roles: everyone, summary: 'Live scripts, adapters and portfolios; answers 304 to a known ETag', output: Bundle },
  openDebtor: { method: 'POST', path: '/v1/debtors/open', roles: callers, summary: 'Open a CRM record: history, flags, promises', body: OpenDebtor, output: DebtorView },
  changeFlags: { method: 'POST', path: '/v1/debtors/:debtorId/flags', roles: callers, summary: 'Set or clear flags of a debtor', params: z.object({ debtorId: Id }), body: FlagChange, output: DebtorView },
  authoriseDial: { method: 'POST', path: '/v1/dials', roles: callers, summary: 'May this call be placed now? Appends the attempt if so', body: AuthoriseDial, output: DialAnswer },
  offlineDial: { method: 'POST', path: '/v1/dials/offline', roles: callers, summary: 'A call placed while the server could not be reached; decided again on arrival', body: OfflineDial, output: DialAnswer },
  inboundCall: { method: 'POST', path: '/v1/contacts/inbound', roles: callers, summary: 'The debtor called: opens a call to wrap up', body: InboundCall, output: DialAnswer },
  logContact: { method: 'POST', path: '/v1/contacts', roles: callers, summary: 'Log a message or a visit, from either side', body: LogContact, output: DebtorView },
  askOverride: { method: 'POST', path: '/v1/overrides', roles: callers, summary: 'Ask leave to pass a presumption once', body: AskOverride, output: OverrideView },
  overrides: { method: 'GET', path: '/v1/overrides', roles: everyone, summary: 'Leaves asked for and given', query: OverrideQuery, output: OverridePage },
  decideOverride: { method: 'POST', path: '/v1/overrides/:overrideId/decision', roles: ['lead', 'admin'], summary: 'Give or refuse leave', params: z.object({ overrideId: Id }), body: DecideOverride, output: OverrideView },
  importContacts: { method: 'POST', path: '/v1/contact-imports', roles: ['admin'], summary: 'Take in contacts made elsewhere, or say what that would change', body: ImportContacts, output: ImportResult },
  reviewItems: { method: 'GET', path: '/v1/review-items', roles: reviewers, summary: 'What a lead should look at', query: ReviewQuery, output: ReviewPage },
  closeReview: { method: 'POST', path: '/v1/review-items/:reviewId/close', roles: ['lead', 'admin'], summary: 'Looked at', params: z.object({ reviewId: Id }), body: CloseReview, output: ReviewItem },
  wrapUp: { method: 'PUT', path: '/v1/contacts/:contactId/wrap-up', roles: callers, summary: 'Outcome, script path, promise and next step of a call', params: z.object({ contactId: Id }), body: WrapUp, output: ContactDetail },
  contacts: { method: 'GET', path: '/v1/contacts', roles: everyone, summary: 'Call log, newest first', query: ContactQuery, output: ContactPage },
  contact: { method: 'GET', path: '/v1/contacts/:contactId', roles: everyone, summary: 'One call as the agent saw it', params: z.object({ contactId: Id }), output: ContactDetail },
  followUps: { method: 'GET', path: '/v1/follow-ups', roles: callers, summary: 'Own open follow-ups, earliest first', query: FollowUpQuery, output: FollowUpPage },
  closeFollowUp: { method: 'POST', path: '/v1/follow-ups/:followUpId/done', roles: callers, summary: 'Mark a follow-up done', params: z.object({ followUpId: Id }), output: FollowUpView },
  documents: { method: 'GET', path: '/v1/documents', roles: reviewers, summary: 'Scripts and adapters', query: z.object({ kind: z.enum(DOCUMENT_KINDS).optional() }), output: DocumentList },
  document: { method: 'GET', path: '/v1/documents/:documentId', roles: reviewers, summary: 'Draft and versions of a document', params: z.object({ documentId: Id }), output: DocumentDetail },
  saveDraft: { method: 'PUT', path: '/v1/documents/:documentId/draft', roles: ['admin'], summary: 'Save the draft', params: z.object({ documentId: Id }), body: SaveDraft, output: DocumentDetail },
  publish: { method: 'POST', path: '/v1/documents/:documentId/publish', roles: ['admin'], summary: 'Publish the draft as an immutable version', params: z.object({ documentId: Id }), body: Publish, output: DocumentRow },
  createDocument: { method: 'POST', path: '/v1/documents', roles: ['admin'], summary: 'A new document with its first draft', body: CreateDocument, output: DocumentDetail },
  withdraw: { method: 'POST', path: '/v1/documents/:documentId/withdraw', roles: ['admin'], summary: 'Take the live version out of use', params: z.object({ documentId: Id }), body: Withdraw, output: DocumentRow },
  checkDraft: { method: 'POST', path: '/v1/documents/check', roles: ['admin'], summary: 'Problems of a draft, each with its place', body: z.object({ kind: z.enum(DOCUMENT_KINDS), content: z.unknown() }), output: z.object({ problems: z.array(ContentProblem) }) },
  whatIf: { method: 'POST', path: '/v1/what-if', roles: ['admin', 'lead'], summary: 'What a draft would have done to the calls of the last thirty days', body: WhatIf, output: WhatIfPage },
  version: { method: 'GET', path: '/v1/document-versions/:versionId', roles: everyone, summary: 'One published version', params: z.object({ versionId: Id }), output: VersionView },
  people: { method: 'GET', path: '/v1/people', roles: reviewers, summary: 'Colleagues: a lead sees the own team', output: PersonList },
} as const satisfies Record<string, Endpoint>

export type ApiName = keyof typeof API
type Part<E, K extends string> = E extends { [k in K]: infer S extends z.ZodType } ? { [k in K]: z.input<S> } : unknown
/** What a call takes: `{ params, query, body }`, only the parts its endpoint has. */
export type ApiInput<N extends ApiName> = Part<(typeof API)[N], 'params'> & Part<(typeof API)[N], 'query'> & Part<(typeof API)[N], 'body'>
export type ApiOutput<N extends ApiName> = z.output<(typeof API)[N]['output']>
