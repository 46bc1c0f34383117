/** "2026-08-01" of a moment, in the machine's own time zone. */
export function isoDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The calendar day `days` before the moment's own; negative days lie ahead. */
export function dayBefore(moment: Date, days: number): string {
  return isoDay(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - days, 12))
}

/** "2026-08-01 14:05" of a moment. */
export function isoMinute(moment: Date): string {
  return `${isoDay(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
