import { z } from 'zod'
import { Cursor, Id, Instant, LocalizedText } from './primitives.ts'

/** Runs a draft over the real calls of the last thirty days, page by page; the caller adds the pages up. */
export const WhatIf = z.object({
  kind: z.enum(['policy', 'closing-days', 'hold']),
  content: z.unknown(),
  cursor: Cursor.nullable(),
})
export type WhatIf = z.infer<typeof WhatIf>

/** One call the draft would have touched. `moved`: allowed later on the same day of the debtor; `stopped`: not that day. */
export const WhatIfCall = z.object({
  contactId: Id,
  placedAt: Instant,
  zone: z.string(),
  agentName: z.string(),
  teamName: z.string(),
  debtorLabel: z.string(),
  effect: z.enum(['stopped', 'moved', 'warned']),
  movedTo: Instant.nullable(),
  rules: z.array(z.object({ rule: z.string(), say: LocalizedText })),
  /** It led to a promise. */
  promise: z.boolean(),
})
export type WhatIfCall = z.infer<typeof WhatIfCall>

export const WhatIfPage = z.object({
  /** Calls judged in this page, and the oldest day it reached. */
  judged: z.int(),
  promises: z.int(),
  reachedAt: Instant.nullable(),
  calls: z.array(WhatIfCall),
  next: Cursor.nullable(),
})
export type WhatIfPage = z.infer<typeof WhatIfPage>
