/** What travels over the browser's channel, by direction. Types only: the content script carries no schema. */
import type { ApiName } from '#shared/contract/api'
import type { Answer, PanelCall, SensorCall, SensorOrders } from '#shared/contract/messages'

/** Prefix of the port a panel holds open; the id of its window follows, for a side panel has no tab. */
export const PANEL_PORT = 'fairdial.panel/'
/** Prefix of the port a console holds open while it is looked at. */
export const CONSOLE_PORT = 'fairdial.console'

/** Calls of the console that are not the API's. */
export const SESSION_CALLS = ['signIn', 'signOut', 'me', 'setLocale', 'server', 'useServer', 'sites'] as const
export type SessionCall = (typeof SESSION_CALLS)[number]

/** From the extension's own pages. `windowId`: the page's window, used where the browser names no tab. */
export type PageMessage =
  | { to: 'panel-call'; name: PanelCall; input: unknown; windowId: number | null }
  | { to: 'api'; name: ApiName; input: unknown }
  | { to: 'session'; name: SessionCall; input: unknown }

/** From our part in a CRM page. */
export interface SensorMessage {
  to: 'sensor-call'
  name: SensorCall
  input: unknown
}

/** To our part in a CRM page, by `tabs.sendMessage` to the top frame; `ping` is answered with `true`. */
export type SensorOrder =
  | { to: 'sensor'; order: 'ping' }
  | { [O in keyof SensorOrders]: { to: 'sensor'; order: O; content: SensorOrders[O] } }[keyof SensorOrders]

/** Sends to the background and answers with a value, whatever happens to the channel. */
export async function ask<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    const answer = await send()
    // The background is the only receiver, and answers every message of these types with an `Answer`.
    return (answer as Answer<T> | undefined) ?? { ok: false, failure: { code: 'extension' } }
  } catch {
    return { ok: false, failure: { code: 'extension' } }
  }
}
