import { CalendarPlus, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { DocumentDetail } from '#shared/contract/content'
import { LOCALES } from '#shared/locale/locale'
import { HOLIDAY_CALENDARS } from '#shared/packs/holidays/shipped'
import type { ClosingDaysDocument } from '#shared/policy/policy'
import { Button } from '../../ui/Button.tsx'
import { CONTROL, Field, TextInput } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { LANGUAGE_NAMES } from '../../ui/language-name.ts'
import { useWords } from '../../ui/Words.tsx'
import { useToday } from '../calls/use-today.ts'
import { ProblemLines } from '../content/ProblemLines.tsx'
import { closingDaysLines } from './house-lines.ts'
import { problemsUnder } from './house-problems.ts'
import { HouseEditor } from './HouseEditor.tsx'
import { ReachFields } from './ReachFields.tsx'
import { readClosingDays } from './read-house.ts'

type Day = ClosingDaysDocument['days'][number]

/** The days on which the organisation calls nobody, each with its reason. */
export function ClosingDaysEditor({ detail }: { detail: DocumentDetail }) {
  const { say, locale } = useWords()
  const today = useToday()
  return (
    <HouseEditor
      kind="closing-days"
      detail={detail}
      read={readClosingDays}
      lines={(content, names) => closingDaysLines(content, names, { say, locale })}
      nameOf={(at, content) => content.days[Number(at?.split('.')[1])]?.date ?? say('policy.kind.closing-days')}
      onSelect={() => document.querySelector<HTMLElement>('[data-form] input')?.focus()}
      startsOn={({ days }) => days.map(({ date }) => date).filter((date) => date >= today).toSorted()[0]}
    >
      {({ content, edit, problems, editable, portfolios }) => {
        const set = (days: readonly Day[], label: string) => edit({ ...content, days }, label)
        return (
          <fieldset disabled={!editable} data-form className="grid min-h-0 content-start gap-6 overflow-auto bg-surface p-5">
            <legend className="sr-only">{say('policy.kind.closing-days')}</legend>
            <ProblemLines problems={problems.filter(({ at }) => !at?.startsWith('days.'))} />
            <Field label={say('policy.field.title')}>
              {(ids) => <TextInput {...ids} maxLength={80} value={content.title} onChange={(event) => edit({ ...content, title: event.target.value }, 'title')} />}
            </Field>
            <div className="grid gap-2">
              <p className="text-sm font-medium">{say('policy.field.days')}</p>
              {content.days.length === 0 && <p className="text-sm text-ink-faint">{say('policy.days.none')}</p>}
              <ul className="grid gap-2">
                {content.days.map((day, index) => (
                  <li key={index /* A day has no identity but its place until it has a date. */} className="grid gap-1.5">
                    <div role="group" aria-label={say('policy.day', { number: index + 1 })} className="grid items-center gap-1.5 sm:grid-cols-[9.5rem_repeat(3,minmax(0,1fr))_auto]">
                      <TextInput type="date" aria-label={say('policy.field.date')} value={day.date} onChange={(event) => set(content.days.with(index, { ...day, date: event.target.value }), `date ${index}`)} />
                      {LOCALES.map((language) => (
                        <TextInput
                          key={language}
                          lang={language}
                          maxLength={120}
                          aria-label={say('policy.field.in-language', { field: say('policy.field.reason'), language: LANGUAGE_NAMES[language] })}
                          placeholder={LANGUAGE_NAMES[language]}
                          value={day.reason[language]}
                          onChange={(event) => set(content.days.with(index, { ...day, reason: { ...day.reason, [language]: event.target.value } }), `reason ${index} ${language}`)}
                        />
                      ))}
                      <IconButton label={say('policy.day.delete', { number: index + 1 })} onClick={() => set(content.days.toSpliced(index, 1), `delete ${index}`)}>
                        <X aria-hidden size={14} />
                      </IconButton>
                    </div>
                    <ProblemLines problems={problemsUnder(problems, `days.${index}`)} />
                  </li>
                ))}
              </ul>
              {editable && (
                <div className="flex flex-wrap items-end gap-3">
                  <Button size="sm" onClick={() => set([...content.days, { date: today, reason: { 'zh-CN': '', 'zh-TW': '', en: '' } }], `add ${content.days.length}`)}>
                    <Plus aria-hidden size={14} />
                    {say('policy.day.add')}
                  </Button>
                  <HolidaysToAdd days={content.days} onAdd={(days) => set(days, `holidays ${days.length}`)} />
                </div>
              )}
            </div>
            <ReachFields reach={content} portfolios={portfolios} onChange={(reach, label) => edit({ ...content, ...reach }, label)} />
          </fieldset>
        )
      }}
    </HouseEditor>
  )
}

/** Takes over the public holidays of a place and year, to be changed like any other day. */
function HolidaysToAdd({ days, onAdd }: { days: readonly Day[]; onAdd: (days: readonly Day[]) => void }) {
  const { say, locale } = useWords()
  const today = useToday()
  const choices = HOLIDAY_CALENDARS.flatMap((calendar) => calendar.years.filter((year) => `${year}-12-31` >= today).map((year) => ({ calendar, year }))).toSorted((one, other) =>
    one.calendar.title[locale].localeCompare(other.calendar.title[locale], locale),
  )
  const [chosen, setChosen] = useState('')
  const add = () => {
    const choice = choices.find(({ calendar, year }) => `${calendar.id} ${year}` === chosen)
    if (!choice) return
    const known = new Set(days.map(({ date }) => date))
    const added = choice.calendar.days
      .filter(({ date }) => date.startsWith(`${choice.year}-`) && date >= today && !known.has(date))
      .map(({ date, name }): Day => ({ date, reason: { 'zh-CN': name, 'zh-TW': name, en: name } }))
    onAdd([...days, ...added].toSorted((one, other) => (one.date < other.date ? -1 : 1)))
    setChosen('')
  }
  return (
    <span className="flex items-center gap-1.5">
      <select aria-label={say('policy.days.holidays')} className={`${CONTROL} max-w-60`} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{say('policy.days.holidays')}</option>
        {choices.map(({ calendar, year }) => (
          <option key={`${calendar.id} ${year}`} value={`${calendar.id} ${year}`}>
            {calendar.title[locale]} {year}
          </option>
        ))}
      </select>
      <Button size="sm" disabled={chosen === ''} onClick={add}>
        <CalendarPlus aria-hidden size={14} />
        {say('policy.days.take-over')}
      </Button>
    </span>
  )
}
