// npm run holidays:check: compares the shipped calendars with the library date-holidays, year by year, and fails on a
// difference that nobody has looked into.
import { HOLIDAY_CALENDARS } from '#shared/packs/holidays/shipped'
import { differencesOf, review, type Difference } from './holidays/differences.ts'

const { explained, unexplained, idle } = review(HOLIDAY_CALENDARS.flatMap(differencesOf))

const line = ({ id, date, name, only }: Difference) => `${id.padEnd(6)} ${date}  only ${only === 'ours' ? 'here' : 'in the library'}: ${name}`

for (const { difference, reason } of explained) console.log(`${line(difference)}\n       ${reason}`)
for (const difference of unexplained) console.error(`${line(difference)}\n       NOT EXPLAINED`)
for (const exception of idle) console.error(`No longer needed in scripts/holidays/exceptions.ts: ${exception}`)
console.log(`${HOLIDAY_CALENDARS.length} calendars, ${explained.length} differences with a reason, ${unexplained.length} without.`)
process.exit(unexplained.length + idle.length > 0 ? 1 : 0)
