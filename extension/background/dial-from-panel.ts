import type { Answer, PanelAnswers } from '#shared/contract/messages'
import type { AuthoriseDial } from '#shared/contract/dial'
import { dial } from './dial.ts'
import type { DialOutcome } from './dials.ts'
import type { Parts } from './parts.ts'
import { order } from './sensor-link.ts'
import { showTab } from './show.ts'
import { epochOf } from './tab.ts'

type DialAnswer = PanelAnswers['dial']
/** Placing a call once: a repeated message gets the first one's answer. */
const placings = new WeakMap<DialOutcome, Promise<boolean>>()

/** The agent dials from the panel: once the server counted the attempt, the page places it through its own control. */
export async function dialFromPanel(parts: Parts, tabId: number, key: string, reason: AuthoriseDial['reason']): Promise<Answer<DialAnswer>> {
  const { epoch, asking } = { epoch: epochOf(parts.tabs.get(tabId).page), asking: parts.tabs.get(tabId).asking }
  // Whatever comes of it, the question a click in the page raised is answered.
  if (asking !== null && (reason !== null || asking !== key)) {
    await parts.tabs.change(tabId, { asking: null })
    showTab(parts, tabId)
  }
  const outcome = await dial(parts, tabId, key, reason)
  if (outcome.kind === 'failed') return { ok: false, failure: outcome.failure }
  return { ok: true, value: await answerTo(outcome, tabId, { epoch, key }) }
}

async function answerTo(outcome: Exclude<DialOutcome, { kind: 'failed' }>, tabId: number, content: { epoch: number; key: string }): Promise<DialAnswer> {
  const nothing = { placed: false, needsReason: false, decision: null }
  switch (outcome.kind) {
    case 'placed':
      return {
        placed: true,
        needsReason: false,
        decision: outcome.decision,
        ...(outcome.offline && { offline: true }),
        ...(!(await place(outcome, tabId, content)) && { byHand: true }),
      }
    case 'denied':
      return { ...nothing, decision: outcome.decision }
    case 'needs-reason':
      return { ...nothing, needsReason: true, decision: outcome.decision }
    case 'unfinished-call':
    case 'not-ready':
      return { ...nothing, because: outcome.kind }
    default:
      return outcome satisfies never
  }
}

function place(outcome: Extract<DialOutcome, { kind: 'placed' }>, tabId: number, content: { epoch: number; key: string }): Promise<boolean> {
  const placing = placings.get(outcome) ?? (outcome.current ? order(tabId, 'place', content) : Promise.resolve(false))
  placings.set(outcome, placing)
  return placing
}
