import { Engine } from 'json-rules-engine'
import type { NestedCondition, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import type { DialFacts, HolidayTables } from '#shared/dial/facts'
import type { Condition, HoursSlot, Pack, Rule } from '#shared/packs/pack'
import { FactSheet } from './fact-sheet.ts'

/**
 * The rules of packs as rules of json-rules-engine, for one set of zones: conditions, opening hours and limits are JSON,
 * and plain code computes the facts they compare – the clock, what is counted, what is known. It tells the verdict and no more.
 */
export class JsonRules {
  readonly #engine: Engine
  readonly #sheet = new FactSheet()

  constructor(packs: readonly Pack[], zones: readonly string[]) {
    this.#engine = new Engine(packs.flatMap((pack) => pack.rules.map((rule) => this.#translated(rule, pack, pack.zone ? [pack.zone.fixed] : zones))))
  }

  /** The facts for one decision. */
  factsOf(facts: DialFacts, holidays: HolidayTables): Record<string, unknown> {
    return this.#sheet.fill(facts, holidays)
  }

  async verdict(facts: Record<string, unknown>): Promise<'allow' | 'deny'> {
    const { events } = await this.#engine.run(facts)
    return events.some((event) => event.type === 'block') ? 'deny' : 'allow'
  }

  /** Speaks in any zone; zones that make no difference to the rule are asked once. */
  #translated(rule: Rule, pack: Pack, zones: readonly string[]): RuleProperties {
    const perZone = zones.map((zone): TopLevelCondition => ({ all: this.#conditions(rule, pack, zone) }))
    const different = new Map(perZone.map((condition) => [JSON.stringify(condition), condition]))
    return { conditions: { any: [...different.values()] }, event: { type: rule.effect ?? 'block', params: { rule: rule.id } } }
  }

  #conditions(rule: Rule, pack: Pack, zone: string): NestedCondition[] {
    const date = this.#sheet.date(zone)
    return [
      ...(rule.from ? [{ fact: date, operator: 'greaterThanInclusive', value: numberOf(rule.from) }] : []),
      ...(rule.to ? [{ fact: date, operator: 'lessThanInclusive', value: numberOf(rule.to) }] : []),
      ...(rule.when ? [this.#perhaps(rule.when, pack, zone)] : []),
      ...(rule.unless ? [{ not: this.#surely(rule.unless, pack, zone) }] : []),
      ...this.#bite(rule, pack, zone),
    ]
  }

  #bite(rule: Rule, pack: Pack, zone: string): NestedCondition[] {
    if (rule.kind === 'forbid') return []
    if (rule.kind === 'count') return [{ fact: this.#sheet.counted(rule, pack, zone), operator: 'greaterThanInclusive', value: rule.limit }]
    if ('allow' in rule) return [{ not: { any: [NEVER, ...rule.allow.map((slot, index) => this.#open(slot, rule.allow.slice(0, index), pack, zone))] } }]
    return [{ fact: this.#sheet.statedHours(rule, pack, zone), operator: 'equal', value: 'block' }]
  }

  /** The slot names the day, no earlier slot does, and the time is within a span. */
  #open(slot: HoursSlot, earlier: readonly HoursSlot[], pack: Pack, zone: string): NestedCondition {
    const minutes = this.#sheet.minutes(zone)
    const spans = slot.spans.map(([from, to]): NestedCondition => ({ all: [
      { fact: minutes, operator: 'greaterThanInclusive', value: minutesOf(from) },
      { fact: minutes, operator: 'lessThan', value: minutesOf(to) },
    ] }))
    return { all: [this.#names(slot, pack, zone), ...earlier.map((one): NestedCondition => ({ not: this.#names(one, pack, zone) })), { any: [NEVER, ...spans] }] }
  }

  #names({ on }: HoursSlot, pack: Pack, zone: string): NestedCondition {
    const weekday = { fact: this.#sheet.weekday(zone), operator: 'in', value: on }
    return on.includes('hol') ? { any: [weekday, { fact: this.#sheet.holiday(pack, zone), operator: 'equal', value: true }] } : weekday
  }

  /** Unknown counts as yes. */
  #perhaps(condition: Condition, pack: Pack, zone: string): NestedCondition {
    if ('all' in condition) return { all: condition.all.map((part) => this.#perhaps(part, pack, zone)) }
    if ('any' in condition) return { any: condition.any.map((part) => this.#perhaps(part, pack, zone)) }
    if ('not' in condition) return { not: this.#surely(condition.not, pack, zone) }
    return this.#plain(condition) ?? { fact: this.#sheet.truth(condition, pack, zone), operator: 'notEqual', value: false }
  }

  /** Unknown counts as no. */
  #surely(condition: Condition, pack: Pack, zone: string): NestedCondition {
    if ('all' in condition) return { all: condition.all.map((part) => this.#surely(part, pack, zone)) }
    if ('any' in condition) return { any: condition.any.map((part) => this.#surely(part, pack, zone)) }
    if ('not' in condition) return { not: this.#perhaps(condition.not, pack, zone) }
    return this.#plain(condition) ?? { fact: this.#sheet.truth(condition, pack, zone), operator: 'equal', value: true }
  }

  /** What is known of the proposed contact itself. */
  #plain(condition: Condition): NestedCondition | null {
    if ('channel' in condition) return { fact: this.#sheet.proposed('channel'), operator: 'in', value: condition.channel }
    if ('party' in condition) return { fact: this.#sheet.proposed('party'), operator: 'in', value: condition.party }
    if ('place' in condition) return { fact: this.#sheet.proposed('place'), operator: 'in', value: condition.place }
    return null
  }
}

/** An empty `any` holds for this engine. */
const NEVER: NestedCondition = { fact: 'never', operator: 'equal', value: true }

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** 20260901: dates that compare as numbers, for this engine compares nothing else. */
function numberOf(date: string): number {
  return Number(date.replaceAll('-', ''))
}
