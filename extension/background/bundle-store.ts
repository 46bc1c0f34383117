import type { Bundle } from '#shared/contract/content'
import type { ApiClient } from './api-client.ts'
import type { Database } from './database.ts'
import type { Settings } from './settings.ts'

/** The live scripts, adapters and portfolios; the last good ones stay readable without network or session. */
export interface BundleStore {
  load(): Promise<void>
  get(): Bundle | null
  /** Asks the server; true if another bundle is live now. A failure leaves the last good one. */
  refresh(): Promise<boolean>
  /** Sites of all adapters. */
  sites(): readonly string[]
  adapter(documentId: string): Bundle['adapters'][number] | null
}

export function openBundleStore(database: Database, settings: Settings, api: ApiClient): BundleStore {
  let live: Bundle | null = null
  let refreshing: Promise<boolean> | null = null
  const ask = async () => {
    const answer = await api.bundle(live?.hash ?? null)
    const origin = settings.origin()
    if (!answer.ok || !answer.value || !origin || answer.value.hash === live?.hash) return false
    live = answer.value
    await database.bundles.put({ id: 'live', origin, bundle: live })
    return true
  }
  return {
    load: async () => {
      const row = await database.bundles.get('live')
      live = row && row.origin === settings.origin() ? row.bundle : null
    },
    get: () => live,
    refresh: () => (refreshing ??= ask().finally(() => (refreshing = null))),
    sites: () => [...new Set(live?.adapters.flatMap((adapter) => adapter.content.origins))],
    adapter: (documentId) => live?.adapters.find((adapter) => adapter.documentId === documentId) ?? null,
  }
}
