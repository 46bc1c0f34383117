import { z } from 'zod'
import type { AdapterDocument } from '../adapter/adapter.ts'
import { BUCKETS } from '../playbook/bucket.ts'
import { DISPOSITIONS } from '../playbook/disposition.ts'
import { GATE_STATES, STAGES, type ScriptDocument } from '../script/document.ts'
import { Party, Place } from './dial.ts'
import { ClosingDays, Hold, Policy } from './policy.ts'
import { Currency, Id, Instant, LocaleCode, Zone } from './primitives.ts'

const StepId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)

export const Script = z.object({
  title: z.string().min(1).max(80),
  language: LocaleCode,
  appliesTo: z.object({
    buckets: z.array(z.enum(BUCKETS)).min(1),
    audience: z.enum(['debtor', 'third_party']),
    jurisdictions: z.array(z.string().max(12)),
  }),
  start: StepId,
  steps: z
    .array(
      z.object({
        id: StepId,
        stage: z.enum(STAGES),
        say: z.string().min(1).max(1000),
        tip: z.string().max(400).optional(),
        guarded: z.boolean(),
        required: z
          .array(z.object({ id: StepId, label: z.string().min(1).max(120), source: z.string().min(1).max(200) }))
          .max(5)
          .optional(),
        choices: z
          .array(
            z.object({
              id: StepId,
              label: z.string().min(1).max(60),
              to: StepId.nullable(),
              gate: z.enum(GATE_STATES).optional(),
              disposition: z.enum(DISPOSITIONS).optional(),
            }),
          )
          .max(5),
      }),
    )
    .min(1)
    .max(80),
}) satisfies z.ZodType<ScriptDocument>

const Finder = z.object({ labels: z.array(z.string().min(1).max(60)).min(1).max(30) })

export const Adapter = z.object({
  title: z.string().min(1).max(80),
  origins: z.array(z.string().regex(/^https?:\/\/[^/]+\/\*$/)).min(1).max(20),
  portfolioId: Id,
  recordId: z.object({ part: z.enum(['path', 'query', 'hash']), pattern: z.string().min(1).max(200) }),
  proof: Finder,
  fields: z.object({
    name: Finder,
    account: Finder,
    daysPastDue: Finder,
    amountDue: Finder.extend({ currency: Currency }),
    address: Finder.optional(),
  }),
  phones: z
    .array(Finder.extend({ party: Party, place: Place, column: z.array(z.string().min(1).max(60)).max(10).optional() }))
    .min(1)
    .max(12),
  dialControls: z.array(z.string().min(1).max(200)).max(10),
  country: z.string().regex(/^[A-Z]{2}$/),
}) satisfies z.ZodType<AdapterDocument>

/** What admins change centrally. Each kind has one schema; more kinds join this list. */
export const DOCUMENT_KINDS = ['script', 'adapter', 'policy', 'closing-days', 'hold'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export const DOCUMENT_SCHEMAS = { script: Script, adapter: Adapter, policy: Policy, 'closing-days': ClosingDays, hold: Hold } as const

export const Portfolio = z.object({
  portfolioId: Id,
  name: z.string(),
  creditor: z.string(),
  /** How the institution is named to people on the phone, without any debt word. */
  institution: z.string(),
  callbackNumber: z.string(),
  productName: z.string(),
  jurisdiction: z.string(),
  currency: Currency,
  zone: Zone,
})
export type Portfolio = z.infer<typeof Portfolio>

const versioned = <T extends z.ZodType>(content: T) =>
  z.object({ documentId: Id, versionId: Id, number: z.int(), publishedAt: Instant, content })

/** The set of live versions an extension works with. `hash` is its ETag. */
export const Bundle = z.object({
  hash: z.string(),
  portfolios: z.array(Portfolio),
  scripts: z.array(versioned(Script)),
  adapters: z.array(versioned(Adapter)),
  /** What the organisation adds to the law; only what may reach the caller's portfolios. */
  policies: z.array(versioned(Policy)),
  closingDays: z.array(versioned(ClosingDays)),
  holds: z.array(versioned(Hold)),
})
export type Bundle = z.infer<typeof Bundle>

export const DocumentRow = z.object({
  documentId: Id,
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  live: z.object({ versionId: Id, number: z.int(), publishedAt: Instant, publishedByName: z.string() }).nullable(),
  /** The draft differs from the live version. */
  changed: z.boolean(),
  updatedAt: Instant,
})
export type DocumentRow = z.infer<typeof DocumentRow>
export const DocumentList = z.object({ items: z.array(DocumentRow) })

export const DocumentDetail = z.object({
  row: DocumentRow,
  /** `revision` guards against two editors: send it back with the next save. */
  draft: z.object({ revision: z.int(), content: z.unknown() }),
  versions: z.array(
    z.object({ versionId: Id, number: z.int(), publishedAt: Instant, publishedByName: z.string(), note: z.string() }),
  ),
})
export type DocumentDetail = z.infer<typeof DocumentDetail>

/** A new document with its first draft. The client makes the id; repeating it changes nothing. Scripts and adapters start from the shipped ones. */
export const CreateDocument = z.object({ documentId: Id, kind: z.enum(['policy', 'closing-days', 'hold']), content: z.unknown() })
export type CreateDocument = z.infer<typeof CreateDocument>

/** Takes the live version out of use; versions and draft stay. `versionId` guards against withdrawing a newer one. */
export const Withdraw = z.object({ versionId: Id, note: z.string().min(1).max(300) })
export type Withdraw = z.infer<typeof Withdraw>

/** Why a document cannot be published, or may not do what its author wants; `path` names the place ("rules.0.allow.1"). */
export const ContentProblem = z.object({ path: z.string(), code: z.string(), severity: z.enum(['error', 'warning']), message: z.string() })
export type ContentProblem = z.infer<typeof ContentProblem>

export const SaveDraft = z.object({ revision: z.int().min(0), content: z.unknown() })
/** The client makes `versionId`; publishing the same id twice changes nothing. */
export const Publish = z.object({ versionId: Id, revision: z.int().min(0), note: z.string().min(1).max(300) })
export type Publish = z.infer<typeof Publish>

/** One published version as it was, for reading a call over the script it used. */
export const VersionView = z.object({
  versionId: Id,
  documentId: Id,
  kind: z.enum(DOCUMENT_KINDS),
  number: z.int(),
  publishedAt: Instant,
  content: z.unknown(),
})
export type VersionView = z.infer<typeof VersionView>
