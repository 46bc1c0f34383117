/** What clock and calendar on the wall of one zone show, as text: earlier sorts before later. */
export interface Reading {
  /** "2026-03-08" */
  date: string
  /** "20:59:59". Against "21:00" it sorts as a clock does: 20:59:59 before, 21:00:00 not. */
  time: string
}

const formats = new Map<string, Intl.DateTimeFormat>()
const readings = new Map<string, Reading>()
const REMEMBERED = 20_000

/** Asks the runtime, and remembers the answer: a walk asks for the same past contacts at every step. */
export function readClock(zone: string, at: number): Reading {
  const key = `${zone} ${at}`
  const known = readings.get(key)
  if (known) return known
  const [date = '', time = ''] = formatOf(zone).format(at).split(' ')
  if (readings.size > REMEMBERED) readings.clear()
  readings.set(key, { date, time })
  return { date, time }
}

/** Swedish writes dates as ISO does: 2026-03-08 20:59:59. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  })
  formats.set(zone, format)
  return format
}
