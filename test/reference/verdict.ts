import type { DialFacts, HolidayTables } from '#shared/dial/facts'
import type { Effect, Pack, Rule } from '#shared/packs/pack'
import type { Speech } from './hours.ts'
import { countPast } from './past.ts'
import { isActive, ruleSays } from './rule.ts'
import type { Scene } from './scene.ts'

/** The answer at one instant; a rule is named "PACK@version rule", with a "?" if it is only unsure because no holidays are loaded. */
export interface RefVerdict {
  verdict: 'allow' | 'deny'
  /** Each list: forbids, then hours, then counts; within a kind as the packs list them. */
  denials: string[]
  warnings: string[]
  requirements: string[]
  /** How much of every cap is used in the zone that has used most of it, as the packs list them. */
  used: number[]
}

/** One rule with the zones it is judged in. */
interface Hearing {
  rule: Rule
  scenes: Scene[]
}

/**
 * The rule model read straight from its description, slowly: no searching, no remembering of what was worked out.
 * Shares no code with the engine.
 */
export function refVerdict(facts: DialFacts, packs: readonly Pack[], holidays: HolidayTables, at: number): RefVerdict {
  const hearings = hear(facts, packs, holidays)
  const inOrder = (['forbid', 'hours', 'count'] as const).flatMap((kind) => hearings.filter(({ rule }) => rule.kind === kind))
  const withEffect = (effect: string) => inOrder.filter((hearing) => effectOf(hearing, at) === effect).map((hearing) => nameOf(hearing, at))
  const denials = withEffect('block')
  return {
    verdict: denials.length > 0 ? 'deny' : 'allow',
    denials,
    warnings: withEffect('warn'),
    requirements: withEffect('require'),
    used: hearings.flatMap((hearing) => usedOf(hearing, at)),
  }
}

/** May the contact be placed at that instant? */
export function refAllows(facts: DialFacts, packs: readonly Pack[], holidays: HolidayTables, at: number): boolean {
  return !hear(facts, packs, holidays).some((hearing) => effectOf(hearing, at) === 'block')
}

/** Every zone of the person; the pack's own if none is known; the one it prescribes whatever is known. */
function hear(facts: DialFacts, packs: readonly Pack[], holidays: HolidayTables): Hearing[] {
  const eachOnce = packs.filter((pack, index) => packs.findIndex(({ id, version }) => id === pack.id && version === pack.version) === index)
  return eachOnce.flatMap((pack) => {
    const zones = pack.zone ? [pack.zone.fixed] : facts.zones.length > 0 ? facts.zones : pack.fallbackZones
    return pack.rules.map((rule) => ({ rule, scenes: zones.map((zone) => ({ facts, pack, zone, holidays })) }))
  })
}

/** The sternest zone decides. */
function speechOf({ rule, scenes }: Hearing, at: number): Speech {
  const speeches = scenes.map((scene) => ruleSays(rule, scene, at))
  if (speeches.includes('block')) return 'block'
  return speeches.includes('unsure') ? 'unsure' : 'pass'
}

/** A rule that is only unsure warns; it does not block. */
function effectOf(hearing: Hearing, at: number): Effect | null {
  const speech = speechOf(hearing, at)
  if (speech === 'pass') return null
  const effect = hearing.rule.effect ?? 'block'
  return speech === 'unsure' && effect === 'block' ? 'warn' : effect
}

function usedOf({ rule, scenes }: Hearing, at: number): number[] {
  if (rule.kind !== 'count') return []
  const used = scenes.filter((scene) => isActive(rule, scene, at)).map((scene) => countPast(rule, scene, at).possibly)
  return used.length > 0 ? [Math.max(...used)] : []
}

function nameOf(hearing: Hearing, at: number): string {
  const [scene] = hearing.scenes
  return `${scene?.pack.id}@${scene?.pack.version} ${hearing.rule.id}${speechOf(hearing, at) === 'unsure' ? '?' : ''}`
}
