// npm run holidays: writes shared/packs/holidays/data from the recipes in scripts/holidays.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECIPES } from './holidays/recipes.ts'
import { calendarOf } from './holidays/recipe.ts'
import { fileOf, sourceOf } from './holidays/source.ts'
import { ROOT } from './wrangler.ts'

const FOLDER = join(ROOT, 'shared', 'packs', 'holidays', 'data')

mkdirSync(FOLDER, { recursive: true })
for (const left of readdirSync(FOLDER).filter((file) => !RECIPES.some((recipe) => fileOf(recipe) === file))) rmSync(join(FOLDER, left))
for (const recipe of RECIPES) writeFileSync(join(FOLDER, fileOf(recipe)), sourceOf(calendarOf(recipe)))
console.log(`${RECIPES.length} holiday calendars written. Add new ones to shared/packs/holidays/shipped.ts, then run npm run holidays:check.`)
