import { invalid } from '../http/problem.ts'

const TITLE_MAX = 80

/** A draft as it was sent, finished or not; refuses what is no document. */
export function draftOf(content: unknown): object {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw invalid('content', 'Not a document.')
  return content
}

/** The name a draft gives itself; `null`: none. */
export function titleOf(content: object): string | null {
  const title: unknown = 'title' in content ? content.title : null
  return typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, TITLE_MAX) : null
}
