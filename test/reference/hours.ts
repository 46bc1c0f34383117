import type { StatedWindow } from '#shared/dial/facts'
import type { HoursRule, HoursSlot } from '#shared/packs/pack'
import { plusDays, weekdayOf, yearOf } from './calendar.ts'
import type { Scene } from './scene.ts'
import { readClock } from './wall-clock.ts'
import type { Reading } from './wall-clock.ts'

/** `unsure`: it is open unless the day is a holiday, and nobody loaded the table of the year. */
export type Speech = 'pass' | 'unsure' | 'block'

export function hoursSay(rule: HoursRule, scene: Scene, at: number): Speech {
  if ('allow' in rule) return openingHoursSay(rule.allow, scene, at)
  const isInside = (fact: string) => windowsOf(scene.facts.flags[fact]).some((window) => covers(window, 'avoid' in rule, scene.zone, at))
  if ('only' in rule) return isInside(rule.only) ? 'pass' : 'block'
  return isInside(rule.avoid) ? 'block' : 'pass'
}

function openingHoursSay(slots: readonly HoursSlot[], { pack, zone, holidays }: Scene, at: number): Speech {
  const now = readClock(zone, at)
  const table = holidays[pack.holidays ?? pack.id]
  if (table?.years.includes(yearOf(now.date))) return isOpen(slots, now, table.dates.includes(now.date)) ? 'pass' : 'block'
  if (!isOpen(slots, now, false)) return 'block'
  return isOpen(slots, now, true) ? 'pass' : 'unsure'
}

/** The first slot that names the day, by its weekday or as a holiday, decides. */
function isOpen(slots: readonly HoursSlot[], { date, time }: Reading, holiday: boolean): boolean {
  const slot = slots.find(({ on }) => on.includes(weekdayOf(date)) || (holiday && on.includes('hol')))
  return (slot?.spans ?? []).some(([from, to]) => from <= time && time < to)
}

function windowsOf(stated: unknown): readonly StatedWindow[] {
  return Array.isArray(stated) ? stated : []
}

/** A window belongs to the day it starts on. One that makes no sense covers that whole day if it bars, and nothing if it opens. */
function covers({ days, from, to, zone: own }: StatedWindow, barred: boolean, zone: string, at: number): boolean {
  const { date, time } = readClock(own ?? zone, at)
  const startsOn = (day: string) => !days || days.length === 0 || days.includes(weekdayOf(day))
  if (!isClockTime(from) || !isClockTime(to) || from === to) return barred && startsOn(date)
  if (from < to) return startsOn(date) && from <= time && (time < to || to === '23:59')
  return (startsOn(date) && from <= time) || (startsOn(plusDays(date, -1)) && time < to)
}

function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || text === '24:00'
}
