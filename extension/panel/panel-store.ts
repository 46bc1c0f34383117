import type { TabState } from '#shared/contract/messages'
import { connectPanel, type PanelLink } from '../messages/panel-link.ts'

/** The connection to the background as something React can follow. */
export interface PanelStore {
  subscribe(changed: () => void): () => void
  /** `null` until the background has spoken. */
  state(): TabState | null
  call: PanelLink['call']
}

/** Connects while somebody follows it. */
export function panelStore(): PanelStore {
  const followers = new Set<() => void>()
  let state: TabState | null = null
  let link: PanelLink | null = null
  const open = () =>
    (link ??= connectPanel((next) => {
      state = next
      for (const changed of followers) changed()
    }))
  return {
    subscribe: (changed) => {
      followers.add(changed)
      open()
      return () => {
        followers.delete(changed)
        if (followers.size > 0) return
        link?.close()
        link = null
      }
    },
    state: () => state,
    call: (name, input) => open().call(name, input),
  }
}
