import { Script, type Bundle } from '#shared/contract/content'
import type { ApiClient } from './api-client.ts'
import type { BundleStore } from './bundle-store.ts'
import type { Database, ScriptRow } from './database.ts'

/** Script versions that open calls walk, whatever is published meanwhile. */
export interface KeptScripts {
  /** Keeps a version until no call needs it. */
  keep(version: Bundle['scripts'][number]): Promise<void>
  /** A version from what is live, from what was kept, or from the server; `null`: not to be had now. */
  find(versionId: string): Promise<ScriptRow | null>
  /** Drops what none of these versions is. */
  retain(versionIds: ReadonlySet<string>): Promise<void>
}

export function openKeptScripts(database: Database, bundle: BundleStore, api: ApiClient): KeptScripts {
  const fromServer = async (versionId: string): Promise<ScriptRow | null> => {
    const answer = await api.call('version', { params: { versionId } })
    if (!answer.ok || answer.value.kind !== 'script') return null
    const content = Script.safeParse(answer.value.content).data
    return content ? { versionId, number: answer.value.number, content } : null
  }
  return {
    keep: async ({ versionId, number, content }) => void (await database.scripts.put({ versionId, number, content })),
    find: async (versionId) => {
      const live = bundle.get()?.scripts.find((script) => script.versionId === versionId)
      if (live) return { versionId, number: live.number, content: live.content }
      const kept = await database.scripts.get(versionId)
      if (kept) return kept
      const fetched = await fromServer(versionId)
      if (fetched) await database.scripts.put(fetched)
      return fetched
    },
    retain: async (versionIds) => {
      const gone = (await database.scripts.toCollection().primaryKeys()).filter((versionId) => !versionIds.has(versionId))
      if (gone.length > 0) await database.scripts.bulkDelete(gone)
    },
  }
}
