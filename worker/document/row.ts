import type { z } from 'zod'
import type { DocumentRow } from '#shared/contract/content'
import type { NamedDocument } from './store.ts'

/** A document with its live version as the contract has it. */
export function documentRow(row: NamedDocument): z.input<typeof DocumentRow> {
  const { versionId, number, publishedAt, publishedByName } = row
  const live = versionId !== null && number !== null && publishedAt !== null ? { versionId, number, publishedAt, publishedByName: publishedByName ?? '' } : null
  return { documentId: row.id, kind: row.kind, title: row.title, live, changed: row.draftHash !== row.contentHash, updatedAt: row.updatedAt }
}
