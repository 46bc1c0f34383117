import { z } from 'zod'
import { LOCALES } from '#shared/locale/locale'
import { BUCKETS } from '#shared/playbook/bucket'
import { DISPOSITIONS } from '#shared/playbook/disposition'
import { GATE_STATES, STAGES, type ScriptDocument } from '#shared/script/document'
import { withoutAbsent } from './without-absent.ts'

const text = z.string().catch('')
const id = z.string().min(1)
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((one) => {
      const parsed = item.safeParse(one)
      return parsed.success ? [parsed.data] : []
    }))

/** As `Script`, but forgiving: a draft may be half-written, and must still open. */
const Loose = z.object({
  title: text,
  language: z.enum(LOCALES).catch('zh-CN'),
  appliesTo: z
    .object({
      buckets: list(z.enum(BUCKETS)),
      audience: z.enum(['debtor', 'third_party']).catch('debtor'),
      jurisdictions: list(z.string()),
    })
    .catch({ buckets: [], audience: 'debtor', jurisdictions: [] }),
  start: text,
  steps: list(
    z.object({
      id,
      stage: z.enum(STAGES).catch('open'),
      say: text,
      tip: z.string().optional().catch(undefined),
      guarded: z.boolean().catch(true), // unknown whether it holds debt facts: then it does
      required: list(z.object({ id, label: text, source: text })).optional(),
      choices: list(
        z.object({
          id,
          label: text,
          to: z.string().nullable().catch(null),
          gate: z.enum(GATE_STATES).optional().catch(undefined),
          disposition: z.enum(DISPOSITIONS).optional().catch(undefined),
        }),
      ),
    }),
  ),
})

/** A draft as the editor works on it, whatever its state. Missing parts come as empty ones, to be filled in and checked. */
export function readDraft(content: unknown): ScriptDocument {
  const parsed = Loose.safeParse(content ?? {})
  return withoutAbsent(parsed.success ? parsed.data : Loose.parse({})) as ScriptDocument // same shape, absent keys left out
}
