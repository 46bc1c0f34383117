import { openRecord } from './open-record.ts'
import type { Parts } from './parts.ts'
import { refreshAt } from './refresh.ts'
import { showAll } from './show.ts'

/** Does what is due: lights as they are now, outcomes that may leave, histories that somebody looks at. */
export async function tick(parts: Parts): Promise<void> {
  showAll(parts)
  const now = parts.world.now()
  for (const tab of parts.tabs.all()) {
    const at = refreshAt(parts, tab)
    if (at !== null && at <= now) void openRecord(parts, tab.tabId)
  }
  await parts.post.flush()
}
