import { DAYS, type HoursSlot } from '../packs/pack.ts'

export const WEEK_DAYS = DAYS.filter((day) => day !== 'hol')
export type WeekDay = (typeof WEEK_DAYS)[number]
type Spans = HoursSlot['spans']

/** Days in a row with the same open hours; `spans` empty: closed. */
export interface OpenRun {
  from: WeekDay
  to: WeekDay
  spans: Spans
}

/** What holds on a day that is no holiday: the first slot that names it; none: closed all day. */
export function spansOn(slots: readonly HoursSlot[], day: HoursSlot['on'][number]): Spans {
  return slots.find(({ on }) => on.includes(day))?.spans ?? []
}

/** The week from Monday to Sunday, days with the same hours together. */
export function openRuns(slots: readonly HoursSlot[]): OpenRun[] {
  const runs: OpenRun[] = []
  for (const day of WEEK_DAYS) {
    const spans = spansOn(slots, day)
    const last = runs.at(-1)
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = day
    else runs.push({ from: day, to: day, spans })
  }
  return runs
}

/** "9:00–12:00" as people write it, without a leading zero. */
export function spanText([from, to]: Spans[number]): string {
  return `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`
}
