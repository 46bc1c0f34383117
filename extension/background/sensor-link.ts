import { browser } from 'wxt/browser'
import type { SensorOrders } from '#shared/contract/messages'

/**
 * Tells our part in the top document of a tab to do something; true if it answers that it did.
 * Where there is none, or none any more, nothing happens.
 */
export async function order<O extends keyof SensorOrders>(tabId: number, name: O, content: SensorOrders[O]): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { to: 'sensor', order: name, content }, { frameId: 0 })) === true
  } catch {
    return false
  }
}
