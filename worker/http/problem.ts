import type { z } from 'zod'
import { PROBLEM_STATUS, type Problem, type ProblemCode } from '#shared/contract/problem'

const TITLES: Readonly<Record<ProblemCode, string>> = {
  'invalid-input': 'The request is not well-formed.',
  'not-signed-in': 'Sign in first.',
  'wrong-password': 'Email or password is wrong.',
  'not-allowed': 'Your role does not allow this.',
  'not-found': 'There is nothing here.',
  conflict: 'Someone else changed this meanwhile. Load it again.',
  'already-different': 'This id was already used for something different.',
  'unusable-content': 'The content cannot be used as it is.',
  'too-many-requests': 'Too many attempts. Wait before trying again.',
  internal: 'Something went wrong on the server.',
  'not-ready': 'The server is not set up yet.',
}

export interface ProblemParts {
  /** English, for developers; people read the words of `code` in their own language. Never a value from the input. */
  detail?: string
  errors?: readonly { field: string; message: string }[]
  retryAfterSeconds?: number
}

/** What a verb throws when a request cannot be done. A "no" of the rules is an answer, not one of these. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly parts: ProblemParts
  constructor(code: ProblemCode, parts: ProblemParts = {}) {
    super(code)
    this.name = 'ProblemError'
    this.code = code
    this.parts = parts
  }
}

/** Bad input, with the field to mend. */
export function invalid(field: string, message: string): ProblemError {
  return new ProblemError('invalid-input', { errors: [{ field, message }] })
}

/** Names every field zod refused; its messages carry no values, except unknown keys, which are left out. */
export function invalidInput(error: z.ZodError): ProblemError {
  const errors = error.issues.slice(0, 50).map((issue) => ({ field: issue.path.map(String).join('.'), message: messageOf(issue) }))
  return new ProblemError('invalid-input', { errors })
}

function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys' ? 'Unknown fields.' : issue.message
}

/** RFC 9457 answer of one problem. */
export function problemResponse(error: ProblemError, requestId: string): Response {
  const { detail, errors, retryAfterSeconds } = error.parts
  const status = PROBLEM_STATUS[error.code]
  const body: Problem = {
    type: `urn:fairdial:problem:${error.code}`,
    title: TITLES[error.code],
    status,
    ...(detail !== undefined && { detail }),
    code: error.code,
    requestId,
    ...(errors && { errors: [...errors] }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  }
  const headers = new Headers({ 'content-type': 'application/problem+json' })
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds))
  return new Response(JSON.stringify(body), { status, headers })
}
