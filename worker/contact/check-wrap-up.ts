import { dateText } from '#shared/dial/calendar'
import { wallClock } from '#shared/dial/zone'
import { DISPOSITION_TRAITS } from '#shared/playbook/disposition'
import { checkPromise } from '#shared/promise/limits'
import type { Input } from '../http/endpoint.ts'
import { ProblemError } from '../http/problem.ts'

type WrapUp = Input<'wrapUp'>['body']
type Errors = { field: string; message: string }[]

/** A next step further ahead than this was not meant. */
const FOLLOW_UP_WITHIN_MS = 400 * 86_400_000

/** What a wrap-up is checked against: when the call was, what is owed, and in which currencies one may promise. */
export interface CallFacts {
  placedAt: number
  endedAt: number
  amountDueMinor: number | null
  currencies: readonly (string | null)[]
}

/** Refuses an outcome that contradicts itself, naming every field to mend. */
export function checkWrapUp(wrapUp: WrapUp, facts: CallFacts): void {
  const { needsPromise, needsVerified, needsNote } = DISPOSITION_TRAITS[wrapUp.disposition]
  const errors: Errors = []
  if (needsVerified && wrapUp.gate !== 'VERIFIED') errors.push({ field: 'gate', message: 'This outcome needs a confirmed identity.' })
  if (needsNote && wrapUp.note.trim() === '') errors.push({ field: 'note', message: 'This outcome needs a note.' })
  if (needsPromise && !wrapUp.promise) errors.push({ field: 'promise', message: 'This outcome needs a promise.' })
  if (!needsPromise && wrapUp.promise) errors.push({ field: 'promise', message: 'This outcome has no promise.' })
  if (wrapUp.promise) errors.push(...promiseErrors(wrapUp.promise, facts))
  if (wrapUp.followUp) errors.push(...followUpErrors(wrapUp.followUp, facts))
  if (errors.length > 0) throw new ProblemError('invalid-input', { errors })
}

/** The limits hold on the day of the call, which may have run past midnight; an outcome sent later is judged as of then. */
function promiseErrors(promise: NonNullable<WrapUp['promise']>, { placedAt, endedAt, amountDueMinor, currencies }: CallFacts): Errors {
  const on = (at: number) => checkPromise(promise, { today: dateText(wallClock(promise.zone, at).day), amountDueMinor })
  const atEnd = new Set(on(endedAt).map((problem) => problem.code))
  const problems = on(placedAt).filter((problem) => problem.severity === 'error' && atEnd.has(problem.code))
  return [
    ...(currencies.includes(promise.currency) ? [] : [{ field: 'promise.currency', message: 'Not the currency of this debt.' }]),
    ...problems.map(({ code }) => ({ field: code.startsWith('amount') ? 'promise.amountMinor' : 'promise.dueOn', message: `Refused: ${code}.` })),
  ]
}

function followUpErrors({ dueAt }: NonNullable<WrapUp['followUp']>, { placedAt }: CallFacts): Errors {
  const fits = dueAt >= placedAt && dueAt <= placedAt + FOLLOW_UP_WITHIN_MS
  return fits ? [] : [{ field: 'followUp.dueAt', message: 'Before the call, or more than 400 days after it.' }]
}
