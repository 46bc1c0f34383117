import type { Rule } from '../../packs/pack.ts'
import type { Scene } from '../scene.ts'
import { Count } from './count.ts'
import { forbid } from './forbid.ts'
import { hours } from './hours.ts'
import type { Ruling } from './kind.ts'

/** The closed list of kinds: sets a rule up for one zone, its conditions and dates aside. */
export function rulingOf(rule: Rule, scene: Scene): Ruling {
  switch (rule.kind) {
    case 'forbid': return forbid(rule, scene)
    case 'hours': return hours(rule, scene)
    case 'count': return new Count(rule, scene)
    default: return rule satisfies never
  }
}
