import { z } from 'zod'

/** Closed list of what can go wrong; each has one HTTP status and one sentence in every language of the product. */
export const PROBLEM_STATUS = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'wrong-password': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'already-different': 409,
  'unusable-content': 422,
  'too-many-requests': 429,
  internal: 500,
  'not-ready': 503,
} as const
export const PROBLEM_CODES = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]]
export type ProblemCode = keyof typeof PROBLEM_STATUS

/** RFC 9457 problem details. `errors` names each field of a refused input; never echoes its value. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.enum(PROBLEM_CODES),
  requestId: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  /** `too-many-requests`: seconds to wait, as in the Retry-After header. */
  retryAfterSeconds: z.int().min(0).optional(),
})
export type Problem = z.infer<typeof Problem>
