import type { DialFacts, HolidayTables } from '#shared/dial/facts'
import type { Condition, CountRule, HoursRule, Pack, Window } from '#shared/packs/pack'
import { weekdayOf } from '../../../test/reference/calendar.ts'
import { holds } from '../../../test/reference/condition.ts'
import { hoursSay } from '../../../test/reference/hours.ts'
import { countPast } from '../../../test/reference/past.ts'
import { readClock } from '../../../test/reference/wall-clock.ts'

const DAY = 86_400_000

type Reader = (facts: DialFacts, holidays: HolidayTables) => unknown

/** Which facts the translated rules ask for, each once, and the plain code that computes them. */
export class FactSheet {
  readonly #readers = new Map<string, Reader>([['never', () => false]])

  fill(facts: DialFacts, holidays: HolidayTables): Record<string, unknown> {
    const filled: Record<string, unknown> = {}
    for (const [name, read] of this.#readers) filled[name] = read(facts, holidays)
    return filled
  }

  proposed(key: 'channel' | 'party' | 'place'): string {
    return this.#ask(key, (facts) => facts[key])
  }

  date(zone: string): string {
    return this.#ask(`date ${zone}`, ({ at }) => Number(readClock(zone, at).date.replaceAll('-', '')))
  }

  weekday(zone: string): string {
    return this.#ask(`weekday ${zone}`, ({ at }) => weekdayOf(readClock(zone, at).date))
  }

  minutes(zone: string): string {
    return this.#ask(`minutes ${zone}`, ({ at }) => {
      const { time } = readClock(zone, at)
      return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
    })
  }

  holiday(pack: Pack, zone: string): string {
    const table = pack.holidays ?? pack.id
    return this.#ask(`holiday ${table} ${zone}`, ({ at }, holidays) => holidays[table]?.dates.includes(readClock(zone, at).date) ?? false)
  }

  /** Agreed or barred windows change with the debtor, so no rule can hold them. */
  statedHours(rule: HoursRule, pack: Pack, zone: string): string {
    return this.#ask(`hours ${pack.id} ${rule.id} ${zone}`, (facts, holidays) => hoursSay(rule, { facts, pack, zone, holidays }, facts.at))
  }

  counted(rule: CountRule, pack: Pack, zone: string): string {
    return this.#ask(`count ${pack.id} ${rule.id} ${zone}`, (facts, holidays) =>
      countPast(rule, { facts: recent(facts, rule.window), pack, zone, holidays }, facts.at).possibly)
  }

  /** Yes, no or unknown. */
  truth(condition: Condition, pack: Pack, zone: string): string {
    const byZone = ['age', 'consent', 'past'].some((word) => word in condition)
    const name = `${JSON.stringify(condition)}${byZone ? ` ${pack.id} ${zone}` : ''}`
    return this.#ask(name, (facts, holidays) => holds(condition, { facts, pack, zone, holidays }, facts.at))
  }

  #ask(name: string, read: Reader): string {
    this.#readers.set(name, read)
    return name
  }
}

/** What is older than the window and than every consent plays no part: whoever computes facts by hand leaves it out first. */
function recent(facts: DialFacts, window: Window): DialFacts {
  const days = 'days' in window ? window.days + 1 : 'hours' in window ? window.hours / 24 : 'months' in window ? window.months * 32 : 'ever' in window ? Number.POSITIVE_INFINITY : 32
  const since = Math.min(facts.at - days * DAY, ...(facts.flags.consents ?? []).map(({ from }) => from))
  return { ...facts, contacts: facts.contacts.filter(({ at }) => at >= since) }
}
