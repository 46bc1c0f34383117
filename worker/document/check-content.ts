import { DOCUMENT_SCHEMAS, type DocumentKind } from '#shared/contract/content'
import { checkScript } from '#shared/script/check'
import type { Database } from '../db/database.ts'
import { invalidInput, ProblemError } from '../http/problem.ts'
import { portfolioExists } from '../portfolio/store.ts'

type Errors = readonly { field: string; message: string }[]

/** What would be published of a draft; throws `unusable-content` naming everything that stops it. */
export async function usableContent(db: Database, kind: DocumentKind, draft: unknown): Promise<{ title: string }> {
  const result = DOCUMENT_SCHEMAS[kind].safeParse(draft)
  if (!result.success) throw new ProblemError('unusable-content', invalidInput(result.error).parts)
  const errors = kind === 'script' ? scriptErrors(draft) : await adapterErrors(db, draft)
  if (errors.length > 0) throw new ProblemError('unusable-content', { errors })
  return result.data
}

function scriptErrors(draft: unknown): Errors {
  return checkScript(DOCUMENT_SCHEMAS.script.parse(draft))
    .filter((problem) => problem.severity === 'error')
    .map(({ stepId, code, values }) => ({ field: stepId === null ? 'script' : `steps.${stepId}`, message: [code, ...Object.values(values)].join(' ') }))
}

async function adapterErrors(db: Database, draft: unknown): Promise<Errors> {
  const { portfolioId, recordId } = DOCUMENT_SCHEMAS.adapter.parse(draft)
  return [
    ...((await portfolioExists(db, portfolioId)) ? [] : [{ field: 'portfolioId', message: 'portfolio-unknown' }]),
    ...(hasOneGroup(recordId.pattern) ? [] : [{ field: 'recordId.pattern', message: 'pattern-unusable' }]),
  ]
}

/** The id of the record is what the one group catches. */
function hasOneGroup(pattern: string): boolean {
  try {
    return new RegExp(`${pattern}|`).exec('')?.length === 2
  } catch {
    return false
  }
}
