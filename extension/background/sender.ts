import type { Browser } from 'wxt/browser'
import { isOnAnySite } from './site.ts'

type Sender = Browser.runtime.MessageSender

/** The browser's word on who sent a message; nothing the message itself says counts. */
export function isOwnPage(sender: Sender | undefined, extension: { id: string; root: string }): boolean {
  return sender?.id === extension.id && sender.url !== undefined && sender.url.startsWith(extension.root)
}

/** A content script of ours in the top document, the one on the screen, of a page that an adapter was published for. */
export function isSensor(sender: Sender | undefined, extension: { id: string }, sites: readonly string[]): boolean {
  return (
    sender?.id === extension.id &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    // A page that was left may still have something under way; where the browser doesn't say, its address must do.
    (sender.documentLifecycle === undefined || sender.documentLifecycle === 'active') &&
    sender.url !== undefined &&
    isOnAnySite(sites, sender.url)
  )
}

/** A frame whose tab shows a page that an adapter was published for. */
export function isCrmFrame(sender: Sender, sites: readonly string[]): boolean {
  return sender.tab?.url !== undefined && isOnAnySite(sites, sender.tab.url)
}
