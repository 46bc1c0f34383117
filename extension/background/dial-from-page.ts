import type { DialIntent, DialPermit, NumberState } from '#shared/contract/messages'
import { parseNumber } from '#shared/phone/number'
import { dial } from './dial.ts'
import type { DialOutcome } from './dials.ts'
import { isStillShown, type SensorSender } from './page-reading.ts'
import type { Parts } from './parts.ts'
import { clockNow, localeNow, showTab, stateOf } from './show.ts'
import { denialSentence, recordSentence, word, type WordKey } from './words.ts'

const STRICTEST_FIRST = ['red', 'unknown', 'amber', 'green'] as const

/** A click in the CRM page wants to dial: lets it through, or says why not. Only ever for what the page shows now. */
export async function dialFromPage(parts: Parts, sender: SensorSender, intent: DialIntent): Promise<DialPermit> {
  const { tabId, documentId } = sender
  if (!isStillShown(parts, tabId, { documentId, epoch: intent.epoch })) return held(parts, 'unknown', 'changed')
  const state = stateOf(parts, tabId)
  if (!state.me || state.page.kind !== 'record' || state.debtor.kind !== 'ready')
    return { place: false, light: 'unknown', say: recordSentence(state, null, clockNow(parts)) }
  const number = clickedNumber(parts, state.page.record.adapterId, state.numbers, intent.raw)
  if (!number) return held(parts, 'unknown', 'unlisted')
  // The first click goes through; another one of the same call would ring twice.
  if (parts.dials.underWay(state.debtor.debtor.debtorId)) return held(parts, number.light, 'loading')
  const outcome = await dial(parts, tabId, number.key, null)
  if (outcome.kind === 'needs-reason') {
    await parts.tabs.change(tabId, { asking: number.key })
    showTab(parts, tabId)
  }
  return permitFor(parts, outcome)
}

function permitFor(parts: Parts, outcome: DialOutcome): DialPermit {
  switch (outcome.kind) {
    case 'placed':
      return outcome.current ? { place: true, light: 'green', say: '' } : held(parts, 'unknown', 'changed')
    case 'denied': {
      const reason = denialSentence(outcome.decision, localeNow(parts), clockNow(parts))
      return { place: false, light: 'red', say: outcome.byServer ? word(localeNow(parts), 'notPlaced', { reason }) : reason }
    }
    case 'needs-reason':
      return held(parts, 'amber', 'reason')
    case 'unfinished-call':
      return held(parts, 'unknown', 'unfinished')
    case 'not-ready':
      return held(parts, 'unknown', 'failed')
    case 'failed':
      return held(parts, 'unknown', outcome.failure.code === 'unreachable' ? 'unreachable' : outcome.failure.code === 'not-signed-in' ? 'signedOut' : 'failed')
    default:
      return outcome satisfies never
  }
}

function held(parts: Parts, light: DialPermit['light'], key: WordKey): DialPermit {
  return { place: false, light, say: word(localeNow(parts), key) }
}

/** The number of the record that was clicked; of several roles with the same number the one that allows least. */
function clickedNumber(parts: Parts, adapterId: string, numbers: readonly NumberState[], raw: string): NumberState | null {
  const country = parts.bundle.adapter(adapterId)?.content.country
  const e164 = country ? (parseNumber(raw, country)?.e164 ?? null) : null
  const digits = raw.normalize('NFKC').replaceAll(/\D/g, '')
  const matching = numbers.filter((number) => (e164 === null ? number.key === digits : number.e164 === e164))
  return STRICTEST_FIRST.flatMap((light) => matching.filter((number) => number.light === light))[0] ?? null
}
