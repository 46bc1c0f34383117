import type { DebtorView } from '#shared/contract/debtor'
import type { TabState } from '#shared/contract/messages'
import { leadingNumber } from '#shared/dial/leading-number'
import { basisOf, basisTurns } from './basis.ts'
import { errandIdOf } from './errand.ts'
import { nextChange, numbersOf, type Ground } from './number-state.ts'
import type { Parts } from './parts.ts'
import { refreshAt } from './refresh.ts'
import { order } from './sensor-link.ts'
import { tabState } from './tab-state.ts'
import { epochOf, type Tab } from './tab.ts'
import { withUnsent } from './unsent.ts'
import { recordSentence, word } from './words.ts'

/** What each sensor was told last, so that it hears of changes only. */
export type Shown = Map<number, string>
export function createShown(): Shown {
  return new Map()
}

/** Tells the panels and the sensor of a tab what is true now, and comes back when the next light changes by itself. */
export function showTab(parts: Parts, tabId: number): void {
  tell(parts, tabId)
  appoint(parts)
}

/** The same for every tab. */
export function showAll(parts: Parts): void {
  for (const tabId of new Set([...parts.tabs.all().map((tab) => tab.tabId), ...parts.ports.tabIds()])) tell(parts, tabId)
  appoint(parts)
}

/** The whole state of a tab now. */
export function stateOf(parts: Parts, tabId: number): TabState {
  const me = parts.session.me()
  const common = {
    me,
    locale: localeNow(parts),
    server: parts.settings.origin(),
    bundleHash: parts.bundle.get()?.hash ?? null,
    clockSkew: parts.clock.skew(),
    calls: parts.calls.openOf(me?.userId ?? null),
    outbox: parts.outbox.statusOf(me?.userId ?? null),
    errands: parts.errands.statusOf(me?.userId ?? null),
    labelOf: (contactId: string) => parts.calls.get(contactId)?.label ?? '',
  }
  const tab = parts.tabs.get(tabId)
  return tabState(tab, common, groundOf(parts, tab), parts.world.now())
}

/** What the numbers of a tab are judged by now. */
export function groundOf(parts: Parts, tab: Tab): Ground {
  const [now, house] = [parts.world.now(), parts.bundle.get()]
  return { at: now + parts.clock.skew(), house, basis: basisOf(tab, house, now), debtor: tab.debtor.kind === 'ready' ? debtorNow(parts, tab.debtor.debtor) : null }
}

const known = new WeakMap<DebtorView, { unsent: string; debtor: DebtorView }>()

/** A debtor as this machine knows him; the same object as long as nothing changes. */
function debtorNow(parts: Parts, debtor: DebtorView): DebtorView {
  const me = parts.session.me()
  const errands = parts.errands.undelivered(debtor.debtorId).map(({ errand, userId }) => ({ errand, agentName: me?.userId === userId ? me.name : '' }))
  const outcomes = parts.outbox.outcomes()
  const unsent = JSON.stringify([errands.map(({ errand, agentName }) => [errandIdOf(errand), agentName]), [...outcomes]])
  const before = known.get(debtor)
  if (before?.unsent === unsent) return before.debtor
  const next = withUnsent(debtor, { errands, outcomes })
  known.set(debtor, { unsent, debtor: next })
  return next
}

/** Language of the person, else of this machine. */
export function localeNow(parts: Parts): TabState['locale'] {
  return parts.session.me()?.locale ?? parts.settings.locale()
}

/** Server's clock and the agent's zone, for sentences. */
export function clockNow(parts: Parts): { at: number; zone: string } {
  return { at: parts.world.now() + parts.clock.skew(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}

function tell(parts: Parts, tabId: number): void {
  const state = stateOf(parts, tabId)
  parts.ports.push(state)
  if (state.page.kind === 'unknown-page') return
  const lights = {
    epoch: epochOf(state.page),
    numbers: state.numbers.map(({ key, light }) => ({ key, light, word: word(state.locale, light) })),
    overall: state.light,
    word: recordSentence(state, leadingNumber(state.numbers), clockNow(parts)),
  }
  const said = JSON.stringify(lights)
  if (parts.shown.get(tabId) === said) return
  parts.shown.set(tabId, said)
  // Not taken, for the page has moved on: told again at the next occasion.
  void order(tabId, 'lights', lights).then((taken) => !taken && parts.shown.get(tabId) === said && parts.shown.delete(tabId))
}

function appoint(parts: Parts): void {
  const userId = parts.session.me()?.userId ?? null
  const times = [parts.post.nextAt(userId), parts.outbox.undoEndsAt(userId), ...parts.tabs.all().flatMap((tab) => timesOf(parts, tab))]
  const ahead = times.filter((time) => time !== null)
  parts.wake.set(ahead.length > 0 ? Math.min(...ahead) : null)
}

/** This machine's clock: when a light changes, when the history gets old, when it is asked for again, when an undo ends. */
function timesOf(parts: Parts, tab: Tab): (number | null)[] {
  const [now, skew, ground] = [parts.world.now(), parts.clock.skew(), groundOf(parts, tab)]
  const change = nextChange(numbersOf(tab, ground), ground.at)
  const turns = [...basisTurns(tab, ground.house), ...tab.flagChanges.map(({ until }) => until)].filter((at) => at > now)
  return [change === null ? null : change - skew, ...turns, refreshAt(parts, tab)]
}
