import type { Failure } from '#shared/contract/messages'
import type { Decision } from '#shared/dial/decision'

/** What came of a dial. */
export type DialOutcome =
  /** The server counted it, or will (`offline`). `current`: the page still shows the record it was asked for. */
  | { kind: 'placed'; decision: Decision; current: boolean; offline: boolean }
  /** By the rules on this machine, without a request, or by the server. */
  | { kind: 'denied'; decision: Decision; byServer: boolean }
  | { kind: 'needs-reason'; decision: Decision }
  | { kind: 'unfinished-call' }
  | { kind: 'not-ready' }
  | { kind: 'failed'; failure: Failure }

/** Dials under way, one per debtor however many tabs show him: a second click is the same dial, not another one. */
export interface Dials {
  underWay(debtorId: string): { phoneId: string; outcome: Promise<DialOutcome> } | null
  begin(debtorId: string, phoneId: string, dial: () => Promise<DialOutcome>): Promise<DialOutcome>
}

export function createDials(): Dials {
  const running = new Map<string, { phoneId: string; outcome: Promise<DialOutcome> }>()
  return {
    underWay: (debtorId) => running.get(debtorId) ?? null,
    begin: (debtorId, phoneId, dial) => {
      const outcome = dial().finally(() => running.delete(debtorId))
      running.set(debtorId, { phoneId, outcome })
      return outcome
    },
  }
}
