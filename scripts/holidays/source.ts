import type { Localized } from '#shared/locale/locale'
import type { HolidayCalendar } from '#shared/packs/holidays/table'

/** Name of the file under shared/packs/holidays/data that holds a calendar. */
export function fileOf({ id }: { id: string }): string {
  return `${id.toLowerCase()}.ts`
}

/** That file's text. */
export function sourceOf({ id, title, reviewed, sources, years, days }: HolidayCalendar): string {
  return `// Written by \`npm run holidays\` from scripts/holidays, reviewed ${reviewed}. Change it there, not here.
import type { HolidayCalendar } from '../table.ts'

export const ${id.replace('-', '_')}: HolidayCalendar = {
  id: ${quoted(id)},
  title: ${titleText(title)},
  reviewed: ${quoted(reviewed)},
  sources: [
${sources.map((source) => `    ${quoted(source)},`).join('\n')}
  ],
  years: [${years.join(', ')}],
  days: [
${days.map(({ date, name }) => `    { date: ${quoted(date)}, name: ${quoted(name)} },`).join('\n')}
  ],
}
`
}

function titleText(title: Localized): string {
  return `{ 'zh-CN': ${quoted(title['zh-CN'])}, 'zh-TW': ${quoted(title['zh-TW'])}, en: ${quoted(title.en)} }`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
