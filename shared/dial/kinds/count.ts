import type { CountRule } from '../../packs/pack.ts'
import { countable, inWindow, numberInWindow } from '../counted.ts'
import type { Scene } from '../scene.ts'
import { combine } from '../signal.ts'
import type { Ruling } from './kind.ts'

/**
 * Blocks once the window holds `limit` contacts or more.
 * A contact whose outcome is not recorded yet (`result: null`) or whose place is missing counts as whatever would protect
 * most: it matches every filter on result or place, so two agents cannot slip past a cap while the first is still talking.
 * `facts`: the window, and when each counted contact was placed (ms UTC).
 */
export function count(rule: CountRule, scene: Scene): Ruling {
  const counted = countable(rule, scene)
  return {
    speech: combine([numberInWindow(counted)], ([used = 0]) => (used >= rule.limit ? 'block' : 'pass')),
    explain: (now) => {
      const contacts = inWindow(counted, now).map(({ contact }) => contact)
      return {
        counted: contacts.map((contact) => contact.id ?? new Date(contact.at).toISOString()),
        used: contacts.length,
        limit: rule.limit,
        facts: { window: rule.window, countedAt: contacts.map((contact) => contact.at) },
      }
    },
  }
}
