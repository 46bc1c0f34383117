import { DAY_MS, type DayNumber } from '#shared/dial/calendar'

/** Easter Sunday of the Western churches, after the Gregorian computus. */
export function westernEaster(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30
  const fullMoon = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7
  return Date.UTC(year, 2, 28 + fullMoon - weekday) / DAY_MS
}

/** Easter Sunday of the Orthodox churches: the Julian computus, as a date of the Gregorian calendar until 2099. */
export function orthodoxEaster(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  return Date.UTC(year, 2, 22 + moon + weekday + 13) / DAY_MS
}
