import type { HoursRule, HoursSlot } from '../../packs/pack.ts'
import { clockText, dateText, dayName } from '../calendar.ts'
import type { DayNumber } from '../calendar.ts'
import type { StatedWindow } from '../facts.ts'
import type { Scene } from '../scene.ts'
import { combine } from '../signal.ts'
import type { Signal } from '../signal.ts'
import { isInside, onTheClock, spansOfDay, spansOfStated } from '../spans.ts'
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

function byWeekday(slots: readonly HoursSlot[], scene: Scene): Ruling {
  const tableId = scene.pack.holidays ?? scene.pack.id
  const asks = slots.some(({ on }) => on.includes('hol'))
  const holiday = (day: DayNumber) => asks && scene.holidays.isHoliday(tableId, day)
  const speech = (day: DayNumber, ms: number): Speech => {
    const known = holiday(day)
    if (known !== 'unknown') return isInside(spansOfDay(slots, day, known), ms) ? 'pass' : 'block'
    if (!isInside(spansOfDay(slots, day, false), ms)) return 'block'
    return isInside(spansOfDay(slots, day, true), ms) ? 'pass' : 'unsure'
  }
  const edges = (day: DayNumber) => [false, true].flatMap((asHoliday) => spansOfDay(slots, day, asHoliday))
  return {
    speech: onTheClock(scene.zone, edges, speech),
    explain: (now) => {
      const { day, ms } = wallClock(scene.zone, now)
      const spansOn = (date: DayNumber) => spansOfDay(slots, date, holiday(date) === true)
      const facts = { ...clockFacts(day, ms), holiday: holiday(day), open: spansOn(day).map(spanText) }
      return { facts: isInside(spansOn(day), ms) ? facts : { ...facts, skipped: closedDaysAfter(day, spansOn, holiday) } }
    },
  }
}

/** The days with no open stretch between `day` and the next one that has one. */
function closedDaysAfter(
  day: DayNumber, spansOn: (date: DayNumber) => Span[], holiday: (date: DayNumber) => unknown,
): { date: string; day: string; holiday: unknown }[] {
  const skipped = []
  for (let date = day + 1; spansOn(date).length === 0 && skipped.length < SKIPPED_MAX; date += 1) {
    skipped.push({ date: dateText(date), day: dayName(date), holiday: holiday(date) })
  }
  return skipped
}

function byStatedWindows(windows: readonly StatedWindow[], barred: boolean, scene: Scene): Ruling {
  const zones = new Set(windows.map((window) => window.zone ?? scene.zone))
  const inside: Signal<boolean>[] = [...zones].map((zone) => {
    const own = windows.filter((window) => (window.zone ?? scene.zone) === zone)
    const spansOn = (day: DayNumber) => own.flatMap((window) => spansOfStated(window, day, barred))
    return onTheClock(zone, spansOn, (day, ms) => isInside(spansOn(day), ms))
  })
  return {
    speech: combine(inside, (values) => (values.includes(true) === barred ? 'block' : 'pass')),
    explain: (now) => {
      const { day, ms } = wallClock(scene.zone, now)
      return { facts: { ...clockFacts(day, ms), windows } }
    },
  }
}

function clockFacts(day: DayNumber, ms: number) {
  return { localDate: dateText(day), localTime: clockText(ms), day: dayName(day) }
}

function spanText({ from, to }: Span): [string, string] {
  return [clockText(from), clockText(to)]
}

function isWindowList(value: unknown): value is readonly StatedWindow[] {
  return Array.isArray(value)
}
