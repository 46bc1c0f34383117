import type { WrapUp } from '#shared/contract/contact'
import type { CallDraft, CallState } from '#shared/contract/messages'
import { DISPOSITION_TRAITS, type Disposition } from '#shared/playbook/disposition'
import type { NextStep } from '../follow-up/follow-up-draft.ts'
import type { PromiseDraft } from '../promise/promise-draft.ts'

/** What still keeps an outcome from being saved. */
export type WrapUpGap = 'note' | 'promise'

/** What an outcome needs and does not have yet; empty: it can be saved. */
export function gapsOf(disposition: Disposition, { note }: CallDraft, promise: PromiseDraft): readonly WrapUpGap[] {
  const { needsNote, needsPromise } = DISPOSITION_TRAITS[disposition]
  const gaps: WrapUpGap[] = []
  if (needsPromise && promise.problems.some((problem) => problem.severity === 'error')) gaps.push('promise')
  if (needsNote && note.trim() === '') gaps.push('note')
  return gaps
}

/** The outcome of a call as it leaves: only what belongs to the disposition, with fresh ids for what it creates. */
export function toWrapUp({
  call,
  draft,
  disposition,
  promise,
  step,
  zone,
  endedAt,
  newId,
}: {
  call: CallState
  draft: CallDraft
  disposition: Disposition
  promise: PromiseDraft
  step: NextStep | null
  zone: string
  endedAt: number
  newId: () => string
}): WrapUp {
  const { amountMinor, dueOn, currency, method } = promise
  const promised = DISPOSITION_TRAITS[disposition].needsPromise && amountMinor !== null && dueOn !== null
  return {
    disposition,
    endedAt: Math.max(endedAt, call.placedAt),
    gate: draft.gate,
    scriptVersionId: call.scriptVersionId,
    path: draft.path,
    disclosures: draft.disclosures,
    note: draft.note.trim(),
    promise: promised ? { promiseId: newId(), amountMinor, currency, dueOn, zone, method } : null,
    followUp: step && { followUpId: newId(), ...step },
  }
}
