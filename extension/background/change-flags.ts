import type { FlagChange } from '#shared/contract/debtor'
import type { Flags } from '#shared/contract/dial'
import type { Answer, PanelAnswers } from '#shared/contract/messages'
import type { Parts } from './parts.ts'
import { sendSoon } from './send-soon.ts'
import { groundOf, showTab } from './show.ts'

/** As long as a slip of the finger may be put right without asking anybody. */
const UNDO_MS = 600_000
type Change = Pick<FlagChange, 'set' | 'clear' | 'note'>
type Done = Answer<PanelAnswers['changeFlags']>

/** Sets and clears flags of the open debtor: here at once, for everyone as soon as the server has it. What it refuses never was. */
export async function changeFlags(parts: Parts, tabId: number, { debtorId, ...change }: Change & { debtorId: string }): Promise<Done> {
  const me = parts.session.me()
  const { debtor } = groundOf(parts, parts.tabs.get(tabId))
  if (!me) return { ok: false, failure: { code: 'not-signed-in' } }
  if (debtor?.debtorId !== debtorId) return { ok: false, failure: { code: 'not-found' } }
  const changeId = parts.world.newId()
  const flags = [...Object.keys(change.set), ...change.clear]
  const now = parts.world.now()
  const undoable = { changeId, debtorId, userId: me.userId, flags, undo: undoOf(debtor.flags, change), until: now + UNDO_MS }
  await parts.tabs.change(tabId, { flagChanges: [undoable, ...parts.tabs.get(tabId).flagChanges.filter(({ until }) => until > now)] })
  const answer = await make(parts, { ...change, changeId, debtorId }, { userId: me.userId, label: debtor.label })
  if (!answer.ok) await forget(parts, tabId, changeId)
  showTab(parts, tabId)
  return answer
}

/** Takes a change of the last minutes back: every flag is what it was. */
export async function undoFlags(parts: Parts, tabId: number, { changeId, note }: { changeId: string; note: string }): Promise<Done> {
  const me = parts.session.me()
  const found = parts.tabs.get(tabId).flagChanges.find((change) => change.changeId === changeId)
  if (!me || found?.userId !== me.userId || parts.world.now() >= found.until) return { ok: false, failure: { code: 'not-found' } }
  const { debtor } = groundOf(parts, parts.tabs.get(tabId))
  const { debtorId, undo } = found
  const answer = await make(parts, { ...undo, note, changeId: parts.world.newId(), debtorId }, { userId: me.userId, label: debtor?.label ?? '' })
  if (answer.ok) await forget(parts, tabId, changeId)
  showTab(parts, tabId)
  return answer
}

async function make(parts: Parts, { debtorId, ...body }: FlagChange & { debtorId: string }, owner: { userId: string; label: string }): Promise<Done> {
  const errand = { kind: 'changeFlags' as const, debtorId, body }
  await parts.errands.add(errand, owner)
  const delivery = await sendSoon(parts, errand)
  if (delivery.kind !== 'refused') return { ok: true, value: { sent: delivery.kind === 'sent' } }
  await parts.errands.read(owner.userId, body.changeId)
  return { ok: false, failure: delivery.failure }
}

function undoOf(flags: Flags, { set, clear }: Change): Pick<FlagChange, 'set' | 'clear'> {
  const names = [...Object.keys(set), ...clear]
  const was = Object.entries(flags).filter(([name, value]) => names.includes(name) && value !== undefined)
  return { set: Object.fromEntries(was), clear: names.filter((name) => !was.some(([known]) => known === name)) }
}

function forget(parts: Parts, tabId: number, changeId: string): Promise<void> {
  return parts.tabs.change(tabId, { flagChanges: parts.tabs.get(tabId).flagChanges.filter((change) => change.changeId !== changeId) })
}
