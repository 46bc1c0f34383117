import type { LogContact } from '#shared/contract/contact'
import type { Answer, PanelAnswers } from '#shared/contract/messages'
import type { Parts } from './parts.ts'
import { sendSoon } from './send-soon.ts'
import { groundOf, showTab } from './show.ts'

/** Logs a message, a visit or a letter of the open debtor: it counts here at once. What the server refuses never was. */
export async function logContact(parts: Parts, tabId: number, logged: Omit<LogContact, 'contactId'>): Promise<Answer<PanelAnswers['logContact']>> {
  const me = parts.session.me()
  const { debtor } = groundOf(parts, parts.tabs.get(tabId))
  if (!me) return { ok: false, failure: { code: 'not-signed-in' } }
  if (debtor?.debtorId !== logged.debtorId) return { ok: false, failure: { code: 'not-found' } }
  const errand = { kind: 'logContact' as const, body: { ...logged, contactId: parts.world.newId() } }
  await parts.errands.add(errand, { userId: me.userId, label: debtor.label })
  const delivery = await sendSoon(parts, errand)
  showTab(parts, tabId)
  if (delivery.kind !== 'refused') return { ok: true, value: { sent: delivery.kind === 'sent' } }
  await parts.errands.read(me.userId, errand.body.contactId)
  return { ok: false, failure: delivery.failure }
}
