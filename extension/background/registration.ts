import { browser } from 'wxt/browser'
import { inTurn } from './in-turn.ts'
import { isOnAnySite } from './site.ts'

const SCRIPT_ID = 'crm'
const FILE = '/content-scripts/crm.js'

/** Which of the sites this browser may work on. */
export async function grantedSites(sites: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [matchPattern(site)] })))
  return sites.filter((_, at) => granted[at])
}

/** Makes the sensor run on exactly these sites: on pages opened from now on, and on those already open. */
export function registerSensor(sites: readonly string[]): Promise<void> {
  return turn(() => register(sites))
}

/** Two at once would both find nothing registered. */
const turn = inTurn()

async function register(sites: readonly string[]): Promise<void> {
  const granted = await grantedSites(sites)
  const matches = granted.map(matchPattern).toSorted()
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    return
  }
  const script = { id: SCRIPT_ID, js: [FILE], matches, runAt: 'document_end' as const, allFrames: false, persistAcrossSessions: true }
  if (!registered) await browser.scripting.registerContentScripts([script])
  else if (registered.matches?.toSorted().join(' ') !== matches.join(' ')) await browser.scripting.updateContentScripts([script])
  await injectIntoOpenTabs(granted)
}

/** A page opened before has no sensor, or one of an extension that was replaced; a live one answers and is left alone. */
async function injectIntoOpenTabs(sites: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !url || !isOnAnySite(sites, url) || (await isSensorAlive(id))) return
      await browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: [FILE] })
    }),
  )
}

/** Whether our part answers in the top document of a tab. */
export async function isSensorAlive(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { to: 'sensor', order: 'ping' }, { frameId: 0 })) === true
  } catch {
    return false
  }
}

/** Firefox knows no ports in match patterns. What is granted is the host either way. */
function matchPattern(site: string): string {
  return import.meta.env.FIREFOX ? site.replace(/:\d+\/\*$/, '/*') : site
}
