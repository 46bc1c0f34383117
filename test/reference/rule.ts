import type { Rule } from '#shared/packs/pack'
import { holds } from './condition.ts'
import { hoursSay } from './hours.ts'
import type { Speech } from './hours.ts'
import { countPast } from './past.ts'
import type { Scene } from './scene.ts'
import { readClock } from './wall-clock.ts'

/** What one rule says in one zone at one instant. */
export function ruleSays(rule: Rule, scene: Scene, at: number): Speech {
  if (!isActive(rule, scene, at)) return 'pass'
  switch (rule.kind) {
    case 'forbid': return 'block'
    case 'count': return countPast(rule, scene, at).possibly >= rule.limit ? 'block' : 'pass'
    case 'hours': return hoursSay(rule, scene, at)
    default: return rule satisfies never
  }
}

/** In force on the local date, and neither surely outside `when` nor surely excepted by `unless`. */
export function isActive({ from, to, when, unless }: Rule, scene: Scene, at: number): boolean {
  const { date } = readClock(scene.zone, at)
  if ((from && date < from) || (to && date > to)) return false
  if (when && holds(when, scene, at) === false) return false
  return !(unless && holds(unless, scene, at) === true)
}
