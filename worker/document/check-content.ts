import { z } from 'zod'
import { type ContentProblem, DOCUMENT_SCHEMAS, type DocumentKind } from '#shared/contract/content'
import { checkClosingDays, checkHold, checkPolicy } from '#shared/policy/check-policy'
import { type Ground, lawsReached } from '#shared/policy/ground'
import type { Reach } from '#shared/policy/policy'
import { problem } from '#shared/policy/problem'
import { checkScript } from '#shared/script/check'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { everyBook, portfolioExists } from '../portfolio/store.ts'
import { schemaProblems } from './schema-problems.ts'

type Problem = z.output<typeof ContentProblem>

/** What would be published of a draft; throws `unusable-content` naming everything that stops it. Warnings do not. */
export async function usableContent<K extends DocumentKind>(db: Database, kind: K, draft: unknown, now: number): Promise<z.output<(typeof DOCUMENT_SCHEMAS)[K]>> {
  const errors = (await problemsOf(db, kind, draft, now)).filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new ProblemError('unusable-content', { errors: errors.map(({ path, code, message }) => ({ field: path, message: code === 'shape' ? message : `${code} ${message}`.trim() })) })
  // The schema was looked up by the same kind as the result's type.
  return DOCUMENT_SCHEMAS[kind].parse(draft) as z.output<(typeof DOCUMENT_SCHEMAS)[K]>
}

/** Everything that stops a draft from being published or deserves a look, each with its place. */
export async function problemsOf(db: Database, kind: DocumentKind, draft: unknown, now: number): Promise<Problem[]> {
  const result = DOCUMENT_SCHEMAS[kind].safeParse(draft)
  if (!result.success) return schemaProblems(result.error).map((refused) => ({ ...refused, code: 'shape', severity: 'error' }))
  switch (kind) {
    case 'script': return scriptProblems(draft)
    case 'adapter': return adapterProblems(db, draft)
    case 'policy': return houseProblems(db, DOCUMENT_SCHEMAS.policy.parse(draft), now, checkPolicy)
    case 'closing-days': return houseProblems(db, DOCUMENT_SCHEMAS['closing-days'].parse(draft), now, checkClosingDays)
    case 'hold': return houseProblems(db, DOCUMENT_SCHEMAS.hold.parse(draft), now, checkHold)
    default: return kind satisfies never
  }
}

function scriptProblems(draft: unknown): Problem[] {
  return checkScript(DOCUMENT_SCHEMAS.script.parse(draft)).map(({ stepId, code, severity, values }) => ({
    path: stepId === null ? 'script' : `steps.${stepId}`,
    code,
    severity,
    message: Object.values(values).join(' '),
  }))
}

async function adapterProblems(db: Database, draft: unknown): Promise<Problem[]> {
  const { portfolioId, recordId } = DOCUMENT_SCHEMAS.adapter.parse(draft)
  return [
    ...((await portfolioExists(db, portfolioId)) ? [] : [error('portfolioId', 'portfolio-unknown')]),
    ...(hasOneGroup(recordId.pattern) ? [] : [error('recordId.pattern', 'pattern-unusable')]),
  ]
}

function error(path: string, code: string): Problem {
  return { path, code, severity: 'error', message: '' }
}

/** The id of the record is what the one group catches. */
function hasOneGroup(pattern: string): boolean {
  try {
    return new RegExp(`${pattern}|`).exec('')?.length === 2
  } catch {
    return false
  }
}

async function houseProblems<T extends Reach>(db: Database, content: T, now: number, check: (content: T, ground: Ground) => Problem[]): Promise<Problem[]> {
  const books = await everyBook(db)
  const unknown = (content.portfolios ?? []).flatMap((id, index) =>
    books.some(({ portfolioId }) => portfolioId === id) ? [] : [problem('portfolio-unknown', `portfolios.${index}`, 'There is no such book.')],
  )
  return [...unknown, ...check(content, { laws: lawsReached(content, books), now })]
}
