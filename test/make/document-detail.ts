import type { DocumentDetail } from '#shared/contract/content'
import { makeScript } from './script.ts'

const PUBLISHED_AT = Date.UTC(2026, 10, 20, 2, 0)

/** A script as the console gets it: published once, its draft as it is live. */
export function makeDocumentDetail(
  parts: { row?: Partial<DocumentDetail['row']>; content?: unknown; revision?: number; versions?: DocumentDetail['versions'] } = {},
): DocumentDetail {
  const versionId = '0199c200-0000-7000-8000-0000000000b1'
  const live = { versionId, number: 1, publishedAt: PUBLISHED_AT, publishedByName: '周敏' }
  return {
    row: {
      documentId: '0199c200-0000-7000-8000-0000000000d1',
      kind: 'script',
      title: '测试话术',
      live,
      changed: false,
      updatedAt: PUBLISHED_AT,
      ...parts.row,
    },
    draft: { revision: parts.revision ?? 3, content: parts.content ?? makeScript() },
    versions: parts.versions ?? [{ ...live, note: '首次发布' }],
  }
}
