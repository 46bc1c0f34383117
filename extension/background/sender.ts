import type { Browser } from 'wxt/browser'
import { isOnAnySite } from './site.ts'

type Sender = Browser.runtime.MessageSender

/** The browser's word on who sent a message; nothing the message itself says counts. */
export function isOwnPage(sender: Sender | undefined, extension: { id: string; origin: string }): boolean {
  return sender?.id === extension.id && sender.url !== undefined && URL.parse(sender.url)?.origin === extension.origin
}

/** A content script of ours in the top document of a page that an adapter was published for. */
export function isSensor(sender: Sender | undefined, extension: { id: string }, sites: readonly string[]): boolean {
  return (
    sender?.id === extension.id &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    sender.url !== undefined &&
    isOnAnySite(sites, sender.url)
  )
}
