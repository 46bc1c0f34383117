import type { PageReading } from '#shared/adapter/reading'
import { openRecord } from './open-record.ts'
import type { Parts } from './parts.ts'
import { showTab } from './show.ts'
import { epochOf, newTab, NOTHING_OPEN } from './tab.ts'

/** Who speaks: the browser's word. */
export interface SensorSender {
  tabId: number
  /** `null` where the browser names no documents. */
  documentId: string | null
  /** Address of the document. */
  url: string
}

/** A document of a CRM site was opened: what an earlier one showed no longer holds, and its answers no longer count. */
export async function beginDocument(parts: Parts, { tabId, documentId }: SensorSender): Promise<void> {
  const { opened, pending, flagChanges } = parts.tabs.get(tabId)
  parts.attention.supersede(tabId)
  parts.shown.delete(tabId)
  await parts.tabs.change(tabId, { ...newTab(tabId), documentId, opened, pending, flagChanges })
  showTab(parts, tabId)
}

/**
 * Takes what a page shows now. A reading of an older epoch is dropped; one of a record on another site than the document's
 * is refused (false). Does not wait for the server: the next record must never queue behind the last one.
 */
export async function readPage(parts: Parts, sender: SensorSender, reading: PageReading): Promise<boolean> {
  if (reading.kind === 'record' && originOf(reading.record.url) !== originOf(sender.url)) return false
  if (parts.tabs.get(sender.tabId).documentId !== sender.documentId) await beginDocument(parts, sender)
  const { tabId } = sender
  const before = parts.tabs.get(tabId)
  if (epochOf(reading) < epochOf(before.page)) return true
  if (JSON.stringify(reading) === JSON.stringify(before.page)) return true
  parts.attention.supersede(tabId)
  const sameRecord =
    before.page.kind === 'record' &&
    reading.kind === 'record' &&
    before.page.record.epoch === reading.record.epoch &&
    before.page.record.recordId === reading.record.recordId
  // A field that came late is no reason to blank what is shown of the same record.
  const open = sameRecord ? {} : { ...NOTHING_OPEN, record: reading.kind === 'record' ? reading.record : null }
  const saved = parts.tabs.change(tabId, { page: reading, ...open })
  showTab(parts, tabId)
  if (reading.kind === 'record') void openRecord(parts, tabId)
  await saved
  return true
}

/** Whether the page still shows what it showed then. */
export function isStillShown(parts: Parts, tabId: number, then: { documentId: string | null; epoch: number }): boolean {
  const tab = parts.tabs.get(tabId)
  return tab.documentId === then.documentId && epochOf(tab.page) === then.epoch
}

function originOf(url: string): string | null {
  return URL.parse(url)?.origin ?? null
}
