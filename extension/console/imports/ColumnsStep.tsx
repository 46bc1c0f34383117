import { IMPORT_FIELDS, NEEDED_FIELDS, type ColumnMap, type ImportField } from '#shared/import/columns'
import { unknownWords, type ReadingSettings } from '#shared/import/read-row'
import type { DateOrder } from '#shared/import/read-time'
import { WORD_FIELDS, wordKey, type WordChoices, type WordField } from '#shared/import/read-word'
import { WORDS } from '#shared/import/word-lists'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/Words.tsx'
import { viewerZone } from '../calls/day.ts'
import { zoneName } from '../call/zone-name.ts'
import type { FileTable } from './read-file.ts'

const ORDERS = ['day-first', 'month-first'] as const
const WORDS_SHOWN = 40
const SAMPLES = 3

/** Which column is what, where its clock stood, and what its words mean; found by itself, mended by hand. */
export function ColumnsStep({
  table,
  settings,
  locked,
  orderUnsure,
  onColumns,
  onZone,
  onOrder,
  onWords,
}: {
  table: FileTable
  settings: ReadingSettings
  locked: boolean
  orderUnsure: boolean
  onColumns: (columns: ColumnMap) => void
  onZone: (zone: string) => void
  onOrder: (order: DateOrder) => void
  onWords: (words: WordChoices) => void
}) {
  const { say, locale } = useWords()
  const { columns, zone, order, words } = settings
  const choose = (field: ImportField, at: number | undefined) => {
    // A column holds one field: whoever had it before lets go.
    const kept = Object.entries(columns).filter(([other, place]) => other !== field && place !== at)
    onColumns({ ...Object.fromEntries(kept), ...(at !== undefined && { [field]: at }) })
  }
  const zones = [...new Set([zone, viewerZone(), 'UTC'])]
  return (
    <fieldset disabled={locked} className="grid gap-5">
      <legend className="sr-only">{say('imports.step.columns')}</legend>
      <div className="overflow-x-auto rounded-lg border border-line">
        <table className="w-full min-w-[40rem] text-sm">
          <thead>
            <tr className="border-b border-line text-left text-xs text-ink-faint">
              <th scope="col" className="px-3 py-2 font-medium">{say('imports.column.field')}</th>
              <th scope="col" className="px-3 py-2 font-medium">{say('imports.column.column')}</th>
              <th scope="col" className="px-3 py-2 font-medium">{say('imports.column.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {IMPORT_FIELDS.map((field) => {
              const at = columns[field]
              return (
                <tr key={field} className="border-b border-line last:border-0">
                  <th scope="row" className="px-3 py-1.5 text-left font-normal">
                    {say(`imports.field.${field}`)}
                    {NEEDED_FIELDS.includes(field) && <span className="ml-1 text-xs text-ink-faint">{say('imports.needed')}</span>}
                    <span className="block text-xs text-ink-faint">{say(`imports.field.${field}.hint`)}</span>
                  </th>
                  <td className="px-3 py-1.5">
                    <select
                      aria-label={say('imports.column.of', { field: say(`imports.field.${field}`) })}
                      aria-invalid={NEEDED_FIELDS.includes(field) && at === undefined}
                      className={`${CONTROL} max-w-60`}
                      value={at ?? ''}
                      onChange={(event) => choose(field, event.target.value === '' ? undefined : Number(event.target.value))}
                    >
                      <option value="">{say('imports.column.none')}</option>
                      {table.heads.map((head, index) => (
                        <option key={index /* Two columns may have the same head. */} value={index}>
                          {head || say('imports.column.unnamed', { number: index + 1 })}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className="max-w-72 truncate px-3 py-1.5 text-ink-soft">{at === undefined ? '' : samplesOf(table, at).join(' · ')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap items-end gap-5">
        <Field label={say('imports.zone')} hint={say('imports.zone.hint')}>
          {(ids) => (
            <select {...ids} className={`${CONTROL} max-w-80`} value={zone} onChange={(event) => onZone(event.target.value)}>
              {zones.map((one) => (
                <option key={one} value={one}>
                  {zoneName(one, locale)} · {one}
                </option>
              ))}
              <optgroup label={say('imports.zone.others')}>
                {Intl.supportedValuesOf('timeZone')
                  .filter((one) => !zones.includes(one))
                  .map((one) => (
                    <option key={one} value={one}>
                      {one}
                    </option>
                  ))}
              </optgroup>
            </select>
          )}
        </Field>
        {orderUnsure && (
          <div className="grid gap-1">
            <p className="text-xs font-medium text-ink-soft">{say('imports.order')}</p>
            <Segments label={say('imports.order')} options={ORDERS} chosen={order} words={(one) => say(`imports.order.${one}`)} onChange={onOrder} />
          </div>
        )}
      </div>
      {WORD_FIELDS.map((field) => (
        <WordMeanings key={field} field={field} table={table} settings={settings} onChoose={(word, meaning) => onWords({ ...words, [field]: { ...words[field], [wordKey(word)]: meaning } })} />
      ))}
    </fieldset>
  )
}

/** Words of one column that are not known: what each means, or that its rows stay out. */
function WordMeanings({ field, table, settings, onChoose }: { field: WordField; table: FileTable; settings: ReadingSettings; onChoose: (word: string, meaning: string) => void }) {
  const { say } = useWords()
  const unknown = unknownWords(table.rows, field, settings.columns)
  if (unknown.length === 0) return null
  const name = say(`imports.field.${field}`)
  return (
    <fieldset className="grid gap-2 rounded-lg border border-ask/40 bg-ask-soft/40 p-3">
      <legend className="px-1 text-xs font-medium text-ask">{say('imports.words', { field: name })}</legend>
      <ul className="grid gap-1.5 sm:grid-cols-2">
        {unknown.slice(0, WORDS_SHOWN).map(({ word, count }) => (
          <li key={word}>
            <label className="grid grid-cols-[minmax(0,1fr)_11rem] items-center gap-2 text-sm">
              <span className="truncate">
                {word} <span className="text-xs text-ink-faint">{say('imports.words.count', { count })}</span>
              </span>
              <select className={CONTROL} value={settings.words[field]?.[wordKey(word)] ?? ''} onChange={(event) => onChoose(word, event.target.value)}>
                <option value="" disabled>
                  {say('imports.words.choose')}
                </option>
                {Object.keys(WORDS[field]).map((value) => (
                  <option key={value} value={value}>
                    {say(meaningKey(field, value))}
                  </option>
                ))}
                <option value="skip">{say('imports.words.skip')}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
      {unknown.length > WORDS_SHOWN && <p className="text-xs text-ask">{say('imports.words.more', { count: unknown.length - WORDS_SHOWN })}</p>}
    </fieldset>
  )
}

/** Where the words for a value stand. */
export function meaningKey(field: WordField, value: string): string {
  return field === 'result' ? `history.result.${value}` : field === 'by' ? `history.by.${value}` : `call.${field}.${value}`
}

function samplesOf({ rows }: FileTable, at: number): string[] {
  const found = new Set<string>()
  for (const cells of rows) {
    const text = cells[at]?.trim()
    if (text) found.add(text)
    if (found.size === SAMPLES) break
  }
  return [...found]
}
