import type { AskOverride } from '#shared/contract/override'
import type { Answer, PanelAnswers } from '#shared/contract/messages'
import { accountOf } from './decide-number.ts'
import type { Parts } from './parts.ts'
import { groundOf, showTab, stateOf } from './show.ts'

/** Asks the lead to let one call to this number pass what the law words as a presumption. Asked by somebody who may, it is granted at once. */
export async function askLeave(parts: Parts, tabId: number, { key, ...asked }: Pick<AskOverride, 'overrideId' | 'reason' | 'text'> & { key: string }): Promise<Answer<PanelAnswers['askLeave']>> {
  const { debtor } = groundOf(parts, parts.tabs.get(tabId))
  const phoneId = stateOf(parts, tabId).numbers.find((number) => number.key === key)?.phoneId
  const accountId = debtor && accountOf(debtor)
  if (!debtor || !phoneId || !accountId) return { ok: false, failure: { code: 'not-ready' } }
  const answer = await parts.api.call('askOverride', { body: { ...asked, debtorId: debtor.debtorId, accountId, phoneId } })
  if (!answer.ok) return answer
  const leave = answer.value
  const tab = parts.tabs.get(tabId)
  // The page may show somebody else meanwhile; his own leaves are asked for when he is shown again.
  if (tab.debtor.kind === 'ready' && tab.debtor.debtor.debtorId === leave.debtorId)
    await parts.tabs.change(tabId, { leaves: [leave, ...tab.leaves.filter((other) => other.overrideId !== leave.overrideId)] })
  showTab(parts, tabId)
  return answer
}
