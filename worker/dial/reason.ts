import type { WarningReason } from '#shared/contract/dial'
import type { contact } from '../db/schema/contact.ts'
import { maskNote } from '../privacy/mask-note.ts'

type Kept = Pick<typeof contact.$inferSelect, 'reason' | 'reasonText'>

/** Stands where a call was made before a reason had words. */
const NO_WORDS = '——'

/** A reason as the log keeps it: in the agent's words, without numbers of people. */
export function keptReason(reason: WarningReason | null): Kept {
  return { reason: reason?.code ?? null, reasonText: reason && maskNote(reason.text) }
}

/** The reason of a call, as the lead reads it. */
export function readReason({ reason, reasonText }: Kept): WarningReason | null {
  return reason && { code: reason, text: reasonText ?? NO_WORDS }
}

/** Whether a repeated request gives the reason that was kept. */
export function isReason(kept: Kept, said: WarningReason | null): boolean {
  const { reason, reasonText } = keptReason(said)
  return kept.reason === reason && kept.reasonText === reasonText
}
