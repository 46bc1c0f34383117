import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HOLIDAY_CALENDARS } from '#shared/packs/holidays/shipped'
import { CANADA } from '../../../scripts/holidays/canada.ts'
import { differencesOf, review } from '../../../scripts/holidays/differences.ts'
import { calendarOf } from '../../../scripts/holidays/recipe.ts'
import { RECIPES } from '../../../scripts/holidays/recipes.ts'
import { fileOf, sourceOf } from '../../../scripts/holidays/source.ts'

const FOLDER = resolve(import.meta.dirname, '../../../shared/packs/holidays/data')
const made = RECIPES.map(calendarOf)
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

describe('the shipped calendars', () => {
  it('are what the recipes give, file by file', () => {
    expect(readdirSync(FOLDER).toSorted(), 'Run npm run holidays.').toEqual(made.map(fileOf).toSorted())
    for (const calendar of made) {
      const file = fileOf(calendar)
      expect(readFileSync(join(FOLDER, file), 'utf8'), `${file}: run npm run holidays.`).toBe(sourceOf(calendar))
    }
    expect(HOLIDAY_CALENDARS.toSorted(byId)).toEqual(made.toSorted(byId))
  })

  it('differ from the library only where somebody found out why', () => {
    const { unexplained, idle } = review(HOLIDAY_CALENDARS.flatMap(differencesOf))
    expect(unexplained, 'Run npm run holidays:check.').toEqual([])
    expect(idle, 'Run npm run holidays:check.').toEqual([])
  })
})

describe('the comparison with the library', () => {
  it('sees a date that is missing and one too many, and a reason that explains nothing', () => {
    const colombia = made.find(({ id }) => id === 'CO') ?? made[0]
    const days = [{ date: '2026-01-02', name: 'Nobody’s day' }, ...(colombia?.days ?? []).filter(({ date }) => date !== '2026-11-16')]
    const differences = colombia ? differencesOf({ ...colombia, years: [2026], days }) : []
    const { unexplained, idle } = review(differences, [
      { id: 'CO', only: 'library', names: ['Easter Sunday'], reason: 'A Sunday.' },
      { id: 'CO', only: 'ours', dates: ['2026-03-03'], reason: 'None.' },
    ])
    expect(unexplained.map(({ date, only }) => [date, only])).toEqual([['2026-01-02', 'ours'], ['2026-11-16', 'library']])
    expect(idle).toEqual(['CO 2026-03-03'])
  })
})

describe('a recipe', () => {
  it('takes a day from its Sunday where the law does', () => {
    const quebec = CANADA.flatMap((recipe) => (recipe.id === 'CA-QC' ? [calendarOf({ ...recipe, years: [2029] })] : []))
    const july = quebec.flatMap(({ days }) => days.filter(({ date }) => date.startsWith('2029-07')))
    expect(july.map(({ date }) => date)).toEqual(['2029-07-02'])
  })
})
