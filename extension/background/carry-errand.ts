import type { Answer } from '#shared/contract/messages'
import { lightOf, type Decision } from '#shared/dial/decision'
import type { ApiClient } from './api-client.ts'
import type { Errand } from './errand.ts'

/** What the server decided of it; `null`: there was nothing to decide. */
export type Carried = Answer<Decision | null>

/** Takes one errand to the server. */
export async function carryErrand(api: ApiClient, errand: Errand): Promise<Carried> {
  switch (errand.kind) {
    case 'offlineDial': {
      const answer = await api.call('offlineDial', { body: errand.body })
      return answer.ok ? { ok: true, value: answer.value.decision } : answer
    }
    case 'inboundCall':
      return withoutDecision(await api.call('inboundCall', { body: errand.body }))
    case 'logContact':
      return withoutDecision(await api.call('logContact', { body: errand.body }))
    case 'changeFlags':
      return withoutDecision(await api.call('changeFlags', { params: { debtorId: errand.debtorId }, body: errand.body }))
    default:
      return errand satisfies never
  }
}

function withoutDecision(answer: Answer<unknown>): Carried {
  return answer.ok ? { ok: true, value: null } : answer
}

/** Whether the server, as of then and with all it knew, would have asked for more than this machine did. */
export function isStricter(decision: Decision, errand: Errand): boolean {
  if (errand.kind !== 'offlineDial') return false
  const light = lightOf(decision)
  return light === 'red' || (light === 'amber' && errand.body.reason === null)
}
