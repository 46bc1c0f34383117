import type { DateTime } from 'luxon'
import type { StatedWindow } from '#shared/dial/facts'
import type { Day, HoursRule, HoursSlot } from '#shared/packs/pack'
import type { Scene } from './scene.ts'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Whether the clock of the zone forbids the contact. A holiday table that is not loaded only warns, so it forbids nothing here. */
export function hoursBlock(rule: HoursRule, scene: Scene, now: DateTime): boolean {
  if ('allow' in rule) {
    const holiday = scene.holidays[scene.pack.holidays ?? scene.pack.id]?.dates.includes(now.toISODate() ?? '') ?? false
    return !isOpen(rule.allow, now, holiday)
  }
  const fact = 'only' in rule ? rule.only : rule.avoid
  const barred = 'avoid' in rule
  const inside = statedIn(scene, fact).some((window) => covers(window, barred, now.setZone(window.zone ?? scene.zone)))
  return inside === barred
}

/** The windows that a fact lists. */
export function statedIn({ facts }: Scene, fact: string): readonly StatedWindow[] {
  const stated = facts.flags[fact]
  return Array.isArray(stated) ? stated : []
}

function isOpen(slots: readonly HoursSlot[], now: DateTime, holiday: boolean): boolean {
  const slot = slots.find(({ on }) => on.includes(dayOf(now)) || (holiday && on.includes('hol')))
  return (slot?.spans ?? []).some(([from, to]) => minutesOf(from) <= minuteOf(now) && minuteOf(now) < minutesOf(to))
}

function covers({ days, from, to }: StatedWindow, barred: boolean, now: DateTime): boolean {
  const startsOn = (date: DateTime) => !days || days.length === 0 || days.some((day) => day === dayOf(date))
  const [opens, closes] = [minutesOf(from), minutesOf(to)]
  if (!(opens <= 1440 && closes <= 1440) || opens === closes) return barred && startsOn(now)
  if (opens < closes) return startsOn(now) && opens <= minuteOf(now) && (minuteOf(now) < closes || to === '23:59')
  return (startsOn(now) && opens <= minuteOf(now)) || (startsOn(now.minus({ days: 1 })) && minuteOf(now) < closes)
}

function dayOf(now: DateTime): Day {
  return WEEKDAYS[now.weekday - 1] ?? 'mon'
}

function minuteOf(now: DateTime): number {
  return now.hour * 60 + now.minute
}

/** NaN for what is no time of day. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)$/.exec(time) ?? []
  return Number(hours) * 60 + Number(minutes)
}
