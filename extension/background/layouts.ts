import { browser } from 'wxt/browser'
import { DEFAULT_LAYOUT, PanelLayoutMessage, type PanelLayout } from '#shared/contract/messages'

const PREFIX = 'layout:'

/** Where the panel lies, remembered on this machine per origin of a CRM. */
export interface Layouts {
  of(origin: string): Promise<PanelLayout>
  /** Changes the named parts; answers with the whole. */
  change(origin: string, change: Partial<PanelLayout>): Promise<PanelLayout>
}

export function openLayouts(): Layouts {
  return {
    of: read,
    change: async (origin, change) => {
      const next = { ...(await read(origin)), ...change }
      await browser.storage.local.set({ [PREFIX + origin]: next })
      return next
    },
  }
}

async function read(origin: string): Promise<PanelLayout> {
  const key = PREFIX + origin
  return PanelLayoutMessage.safeParse((await browser.storage.local.get(key))[key]).data ?? DEFAULT_LAYOUT
}
