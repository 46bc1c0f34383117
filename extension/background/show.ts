import type { TabState } from '#shared/contract/messages'
import { isFresh, FRESH_MS, leadingNumber, nextChange, numbersOf } from './number-state.ts'
import type { Parts } from './parts.ts'
import { refreshAt } from './refresh.ts'
import { order } from './sensor-link.ts'
import { epochOf, type Tab } from './tab.ts'
import { tabState } from './tab-state.ts'
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
    labelOf: (contactId: string) => parts.calls.get(contactId)?.label ?? '',
  }
  return tabState(parts.tabs.get(tabId), common, parts.world.now())
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
  const times = [parts.outbox.nextAt(parts.session.me()?.userId ?? null), ...parts.tabs.all().flatMap((tab) => timesOf(parts, tab))]
  const ahead = times.filter((time) => time !== null)
  parts.wake.set(ahead.length > 0 ? Math.min(...ahead) : null)
}

/** This machine's clock: when a light changes, when the history gets too old to be trusted, when it is asked for again. */
function timesOf(parts: Parts, tab: Tab): (number | null)[] {
  const now = parts.world.now()
  const skew = parts.clock.skew()
  const fresh = isFresh(tab, now)
  const change = nextChange(numbersOf(tab, { at: now + skew, fresh: fresh && tab.debtor.kind === 'ready' }), now + skew)
  return [change === null ? null : change - skew, fresh && tab.fetchedAt !== null ? tab.fetchedAt + FRESH_MS : null, refreshAt(parts, tab)]
}
