import { describe, expect, it } from 'vitest'
import { dayOfDate } from '#shared/dial/calendar'
import { LOCALES } from '#shared/locale/locale'
import { calendarsEnding, missingYears } from '#shared/packs/holidays/ending'
import { HOLIDAY_CALENDARS, HOLIDAY_TABLES } from '#shared/packs/holidays/shipped'

const calendars = HOLIDAY_CALENDARS.map((calendar) => [calendar.id, calendar] as const)
const isHoliday = (id: string, date: string) => HOLIDAY_TABLES[id]?.dates.includes(date)
const known = (id: string) => HOLIDAY_CALENDARS.filter((calendar) => calendar.id === id)
/** Years that one calendar lacks, as seen on a date. */
const missing = (id: string, date: string) => calendarsEnding(known(id), Date.parse(`${date}T00:00:00Z`)).map((ending) => ending.missing)

describe('a shipped calendar', () => {
  it('has an id of its own, a title in every language, and sources that can be followed', () => {
    expect(new Set(calendars.map(([id]) => id)).size).toBe(calendars.length)
    for (const [id, { title, sources, reviewed }] of calendars) {
      for (const locale of LOCALES) expect(title[locale].trim(), `${id} ${locale}`).not.toBe('')
      expect(sources.length, id).toBeGreaterThan(0)
      expect(sources.filter((source) => !(source.startsWith('https://') && URL.canParse(source))), id).toEqual([])
      expect(() => dayOfDate(reviewed), id).not.toThrow()
    }
  })

  it('lists real dates in order, each once, every one in a year it knows and none of those years empty', () => {
    for (const [id, { years, days }] of calendars) {
      const dates = days.map(({ date }) => date)
      expect(dates, id).toEqual([...new Set(dates)].toSorted())
      for (const date of dates) expect(() => dayOfDate(date), `${id} ${date}`).not.toThrow()
      expect([...new Set(dates.map((date) => Number(date.slice(0, 4))))], id).toEqual(years)
      expect(days.filter(({ name }) => name.trim() === ''), id).toEqual([])
    }
  })

  it.each([
    // Substitute days are dates of their own.
    ['AU', '2025-01-27'], ['AU', '2026-12-28'], ['AU', '2027-12-28'], ['TH', '2026-12-07'], ['NZ', '2027-04-26'], ['SG', '2026-11-09'],
    ['ZA', '2027-12-27'], ['GB', '2027-01-04'], ['CA-ON', '2027-12-27'], ['US', '2027-12-31'], ['TW', '2027-02-10'], ['HK', '2027-02-09'],
    // What follows Easter, in the West and in the East.
    ['CA-QC', '2026-04-06'], ['IT', '2027-03-29'], ['PL', '2026-06-04'], ['GR', '2026-02-23'], ['GR', '2026-04-10'], ['GR', '2026-06-01'], ['GR', '2027-05-03'],
    // Moved to a Monday, or to the day beside it.
    ['CO', '2026-11-16'], ['CO', '2026-07-13'], ['CO', '2027-07-05'], ['BR-AL', '2027-11-29'], ['BR-AL', '2028-12-01'], ['IE', '2027-02-01'],
    // Announced or proclaimed.
    ['ID', '2026-08-17'], ['ID', '2026-05-27'], ['NZ', '2026-07-10'], ['GB', '2026-06-15'], ['ZA', '2026-11-04'], ['HK', '2026-04-07'], ['TW', '2026-02-20'],
    // What the library misses.
    ['BR-SP', '2026-11-20'], ['BR-SP', '2027-01-25'], ['BR-RJ', '2026-11-20'], ['CA-BC', '2026-09-30'], ['CA', '2026-10-12'], ['IT', '2026-10-04'],
  ])('%s is closed on %s', (id, date) => {
    expect(isHoliday(id, date)).toBe(true)
  })

  it.each([
    // Only some states keep a Monday after Anzac Day, and no other day than these.
    ['AU', '2026-04-27'], ['AU', '2027-04-26'], ['AU', '2026-11-03'], ['AU', '2026-04-04'],
    ['IE', '2026-04-03'], ['IE', '2026-12-28'], ['ID', '2026-03-23'], ['TH', '2026-05-01'], ['CO', '2026-11-11'], ['CO', '2025-07-14'],
    ['BR', '2026-02-17'], ['BR', '2026-06-04'], ['CA', '2026-08-03'], ['CA-BC', '2026-04-06'], ['CA-BC', '2026-12-26'], ['IT', '2025-10-04'],
    ['CN', '2026-10-04'], ['DE', '2026-10-31'], ['GR', '2026-04-03'],
  ])('%s is open on %s', (id, date) => {
    expect(isHoliday(id, date)).toBe(false)
  })

  it('leaves out the years whose feasts await the moon or an announcement', () => {
    for (const id of ['ID', 'TH', 'MY', 'NG', 'KE']) expect(HOLIDAY_TABLES[id]?.years, id).not.toContain(2027)
  })
})

describe('calendarsEnding', () => {
  it('gives sixty days’ notice of the first year without dates', () => {
    expect(missing('ID', '2026-11-01')).toEqual([])
    expect(missing('ID', '2026-11-02')).toEqual([[2027]])
  })

  it('goes on naming a calendar that has run out', () => {
    expect(missing('ID', '2027-11-30')).toEqual([[2027, 2028]])
  })

  it('says nothing of a calendar that goes on', () => {
    expect(missing('CO', '2026-11-25')).toEqual([])
    expect(missingYears({ years: [] }, Date.parse('2026-06-01T00:00:00Z'))).toEqual([2026])
  })
})
