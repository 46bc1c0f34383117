import type { CallDraft } from '#shared/contract/messages'

/** A call of which nothing was written down yet. */
export const EMPTY_DRAFT: CallDraft = { gate: 'UNKNOWN', path: [], disclosures: [], stepId: null, note: '', typed: {} }
