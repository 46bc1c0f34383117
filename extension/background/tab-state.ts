import type { Me } from '#shared/contract/session'
import type { TabState } from '#shared/contract/messages'
import type { Light } from '#shared/dial/decision'
import { leadingNumber } from '#shared/dial/leading-number'
import type { Locale } from '#shared/locale/locale'
import type { KeptCall } from './calls.ts'
import type { Errands } from './errands.ts'
import { numbersOf, type Ground } from './number-state.ts'
import type { OutboxStatus } from './outbox.ts'
import type { Tab } from './tab.ts'

/** What all tabs share. */
export interface Common {
  me: Me | null
  locale: Locale
  server: string | null
  bundleHash: string | null
  clockSkew: number
  /** Open calls of this person, latest first. */
  calls: readonly KeptCall[]
  outbox: OutboxStatus
  errands: ReturnType<Errands['statusOf']>
  labelOf: (contactId: string) => string
}

/** The whole state of a tab at this machine's instant `now`, judged by `ground`; the same inputs give the same state. */
export function tabState(tab: Tab, common: Common, ground: Ground, now: number): TabState {
  const numbers = numbersOf(tab, ground)
  const debtorId = ground.debtor?.debtorId ?? null
  const current = common.calls.find((kept) => kept.call.debtorId === debtorId) ?? null
  return {
    tabId: tab.tabId,
    me: common.me,
    page: tab.page,
    record: tab.record,
    debtor: ground.debtor ? { kind: 'ready', debtor: ground.debtor } : tab.debtor,
    numbers,
    light: overallLight(tab, leadingNumber(numbers)?.light ?? 'unknown'),
    call: current?.call ?? null,
    unfinished: common.calls
      .filter((kept) => kept !== current)
      .map(({ call, label, recordUrl }) => ({ contactId: call.contactId, label, placedAt: call.placedAt, recordUrl })),
    outbox: {
      waiting: common.outbox.waiting + common.errands.waiting,
      undoable: common.outbox.undoable,
      failed: common.outbox.refused.length,
      refused: common.outbox.refused.map(({ contactId, code, requestId }) => ({
        contactId,
        label: common.labelOf(contactId),
        failure: { code, ...(requestId && { requestId }) },
      })),
      lost: common.errands.lost,
      differing: common.errands.differing,
    },
    basis: ground.basis,
    flagChanges: tab.flagChanges
      .filter((change) => change.debtorId === debtorId && change.userId === common.me?.userId && now < change.until)
      .map(({ changeId, flags, until }) => ({ changeId, flags, until })),
    stale: tab.stale,
    asking: tab.asking,
    server: common.server,
    clockSkew: common.clockSkew,
    bundleHash: common.bundleHash,
    locale: common.locale,
  }
}

function overallLight(tab: Tab, leading: Light): Light {
  return tab.page.kind === 'record' && tab.debtor.kind === 'ready' ? leading : 'unknown'
}
