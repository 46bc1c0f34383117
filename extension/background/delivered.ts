import type { DebtorView } from '#shared/contract/debtor'
import { debtorIdOf, type Errand } from './errand.ts'
import type { Parts } from './parts.ts'
import { withUnsent } from './unsent.ts'

/**
 * The server has an errand: what is kept of its debtor holds it from now on, for until the history is fetched anew a wish
 * must not be forgotten for a moment.
 */
export async function delivered(parts: Parts, errand: Errand): Promise<void> {
  const errands = [{ errand, agentName: parts.session.me()?.name ?? '' }]
  const after = (debtor: DebtorView) => (debtor.debtorId === debtorIdOf(errand) ? withUnsent(debtor, { errands, outcomes: new Map() }) : debtor)
  for (const { tabId, debtor, opened } of parts.tabs.all())
    void parts.tabs.change(tabId, {
      debtor: debtor.kind === 'ready' ? { kind: 'ready', debtor: after(debtor.debtor) } : debtor,
      opened: opened && { ...opened, debtor: after(opened.debtor) },
    })
  await parts.knownDebtors.change(debtorIdOf(errand), after)
}
