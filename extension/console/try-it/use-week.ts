import { useEffect, useState } from 'react'
import type { Decision } from '#shared/dial/decision'
import { stretches, type Stretch } from '#shared/dial/stretches'
import { daysFrom, type ZoneDay } from '#shared/dial/week'
import { inSlices } from '../../ui/in-slices.ts'

export interface WeekDayRow extends ZoneDay {
  stretches: readonly Stretch[]
}
export interface Week {
  zone: string
  days: readonly WeekDayRow[]
  /** Every day is there. */
  done: boolean
}

const DAYS = 7

/** The week from the day of `at` on, as the rules judge it; worked out in slices, so that the page stays quick. The former week stays until then. */
export function useWeek({ zone, at, decideAt }: { zone: string; at: number; decideAt: (at: number) => Decision | null }): Week {
  const [week, setWeek] = useState<Week>({ zone, days: [], done: false })
  const first = daysFrom(zone, at, 1)[0]?.start ?? at
  useEffect(() => {
    const stop = new AbortController()
    const days: WeekDayRow[] = []
    void inSlices(weekOf(zone, first, decideAt), ({ row, stretch }) => {
      if (days.at(-1)?.day === row.day) days.splice(-1, 1, { ...row, stretches: [...(days.at(-1)?.stretches ?? []), stretch] })
      else days.push({ ...row, stretches: [stretch] })
    }, stop.signal).then((done) => done && setWeek({ zone, days, done }))
    return () => stop.abort()
  }, [zone, first, decideAt])
  return week
}

function* weekOf(zone: string, first: number, decideAt: (at: number) => Decision | null): Generator<{ row: ZoneDay; stretch: Stretch }, void, void> {
  for (const row of daysFrom(zone, first, DAYS)) for (const stretch of stretches(row.start, row.end, decideAt)) yield { row, stretch }
}
