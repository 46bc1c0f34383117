import type { Failure } from '#shared/contract/messages'
import type { OnItsWay } from './database.ts'

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 300_000
/** Answers that another try may change. Everything else is a refusal for good. */
const PASSING: readonly Failure['code'][] = ['unreachable', 'conflict', 'too-many-requests', 'internal', 'not-ready']

/** Whether another try may be answered differently, without anybody doing anything. */
export function isPassing(code: Failure['code']): boolean {
  return PASSING.includes(code)
}

/** Where something stands after a failed try: growing pauses, or refused for good. */
export function afterFailure({ attempts }: OnItsWay, failure: Failure, now: number): Pick<OnItsWay, 'attempts' | 'nextTryAt' | 'refused'> {
  return {
    attempts: attempts + 1,
    nextTryAt: now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts),
    refused: isPassing(failure.code) ? null : { code: failure.code, requestId: failure.requestId ?? null },
  }
}
