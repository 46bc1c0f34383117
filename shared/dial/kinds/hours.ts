import type { HoursRule, HoursSlot } from '../../packs/pack.ts'
import { clockText, dateText, dayName } from '../calendar.ts'
import type { DayNumber } from '../calendar.ts'
import type { StatedWindow } from '../facts.ts'
import type { Scene } from '../scene.ts'
import { combine, constant } from '../signal.ts'
import type { Signal, Truth } from '../signal.ts'
import { isInside, onTheClock, planOn, spansOfStated, weekOf } from '../spans.ts'
import type { Span } from '../spans.ts'
import { wallClock } from '../zone.ts'
import type { Ruling, Speech } from './kind.ts'

/** How many closed days an explanation lists before it gives up. */
const SKIPPED_MAX = 14

/**
 * Blocks by the wall clock of the called person: outside the spans of `allow`, outside the windows listed in the fact
 * `only`, or inside those listed in the fact `avoid`. Ends are half-open. On a date whose holiday table is not loaded it is
 * unsure where a holiday would be closed, and blocks where only a holiday would be open.
 */
export function hours(rule: HoursRule, scene: Scene): Ruling {
  if ('allow' in rule) return byWeekday(rule.allow, scene)
  const stated = 'only' in rule ? scene.facts.flags[rule.only] : scene.facts.flags[rule.avoid]
  return byStatedWindows(isWindowList(stated) ? stated : [], 'avoid' in rule, scene)
}

function byWeekday(slots: readonly HoursSlot[], { pack, zone, holidays }: Scene): Ruling {
  const week = weekOf(slots)
  const tableId = pack.holidays ?? pack.id
  const asks = slots.some(({ on }) => on.includes('hol'))
  const holiday = (day: DayNumber): Truth => asks && holidays.isHoliday(tableId, day)
  const speech = (day: DayNumber, ms: number): Speech => {
    const plan = planOn(week, day)
    const known = holiday(day)
    if (known !== 'unknown') return isInside(known ? plan.holiday : plan.ordinary, ms) ? 'pass' : 'block'
    if (!isInside(plan.ordinary, ms)) return 'block'
    return isInside(plan.holiday, ms) ? 'pass' : 'unsure'
  }
  const spansOn = (day: DayNumber) => {
    const plan = planOn(week, day)
    return holiday(day) === true ? plan.holiday : plan.ordinary
  }
  return {
    speech: onTheClock(zone, asks ? (day) => planOn(week, day).all : (day) => planOn(week, day).ordinary, speech),
    explain: (now) => {
      const { day, ms } = wallClock(zone, now)
      const open = spansOn(day)
      const facts = { ...clockFacts(day, ms), holiday: holiday(day), open: open.map(spanText) }
      return { facts: isInside(open, ms) ? facts : { ...facts, skipped: closedDaysAfter(day, spansOn, holiday) } }
    },
  }
}

/** The days with no open stretch between `day` and the next one that has one. */
function closedDaysAfter(
  day: DayNumber, spansOn: (date: DayNumber) => readonly Span[], holiday: (date: DayNumber) => unknown,
): { date: string; day: string; holiday: unknown }[] {
  const skipped = []
  for (let date = day + 1; spansOn(date).length === 0 && skipped.length < SKIPPED_MAX; date += 1) {
    skipped.push({ date: dateText(date), day: dayName(date), holiday: holiday(date) })
  }
  return skipped
}

function byStatedWindows(windows: readonly StatedWindow[], barred: boolean, scene: Scene): Ruling {
  if (windows.length === 0 && barred) return NOTHING_BARRED
  const zones = [...new Set(windows.map((window) => window.zone ?? scene.zone))]
  const inside = zones.map((zone) => insideWindows(windows.filter((window) => (window.zone ?? scene.zone) === zone), zone, barred))
  return {
    speech: combine(inside, (values) => (values.includes(true) === barred ? 'block' : 'pass')),
    isTheSameEverywhere: windows.every((window) => window.zone !== undefined),
    explain: (now) => {
      const { day, ms } = wallClock(scene.zone, now)
      return { facts: { ...clockFacts(day, ms), windows } }
    },
  }
}

function insideWindows(windows: readonly StatedWindow[], zone: string, barred: boolean): Signal<boolean> {
  let [lastDay, last]: [DayNumber, readonly Span[]] = [Number.NaN, []]
  // Asked again and again about one day.
  const spansOn = (day: DayNumber) => {
    if (day !== lastDay) [lastDay, last] = [day, windows.flatMap((window) => spansOfStated(window, day, barred))]
    return last
  }
  return onTheClock(zone, spansOn, (day, ms) => isInside(spansOn(day), ms))
}

const NOTHING_BARRED: Ruling = { speech: constant<Speech>('pass'), explain: () => ({ facts: {} }) }

function clockFacts(day: DayNumber, ms: number) {
  return { localDate: dateText(day), localTime: clockText(ms), day: dayName(day) }
}

function spanText({ from, to }: Span): [string, string] {
  return [clockText(from), clockText(to)]
}

function isWindowList(value: unknown): value is readonly StatedWindow[] {
  return Array.isArray(value)
}
