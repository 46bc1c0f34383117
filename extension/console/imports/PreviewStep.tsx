import { Download } from 'lucide-react'
import { readRow, type ReadingSettings, type RowProblem } from '#shared/import/read-row'
import { Button } from '../../ui/Button.tsx'
import { formatMoment } from '../../ui/format.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import type { Say } from '../rules/condition-words.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { saveFile, writeCsv } from './csv.ts'
import { byProblem, type ReadContacts } from './read-contacts.ts'
import type { FileTable } from './read-file.ts'

const ROWS_SHOWN = 6
const LINES_NAMED = 6

/** The first rows as they were read, and every row that cannot be taken, with what to do about it. */
export function PreviewStep({ table, settings, read, fileName }: { table: FileTable; settings: ReadingSettings; read: ReadContacts | null; fileName: string }) {
  const { say, locale } = useWords()
  const first = table.rows.slice(0, ROWS_SHOWN).map((cells) => readRow(cells, settings))
  const save = () =>
    read &&
    saveFile(
      `${fileName.replace(/\.\w+$/, '')}-${say('imports.problems.file')}.csv`,
      writeCsv(
        [say('imports.problems.line'), say('imports.problems.column'), say('imports.problems.what')],
        read.bad.flatMap(({ line, problems }) => problems.map((problem) => [line, headOf(table, settings, problem, say), problemWords(problem, say)])),
      ),
    )
  return (
    <div className="grid gap-4">
      <div className="overflow-x-auto rounded-lg border border-line">
        <table className="w-full min-w-[44rem] text-sm">
          <thead>
            <tr className="border-b border-line text-left text-xs text-ink-faint">
              <th scope="col" className="px-3 py-2 font-medium">{say('imports.problems.line')}</th>
              {(['recordId', 'at', 'phone', 'channel', 'party', 'result', 'by'] as const).map((field) => (
                <th key={field} scope="col" className="px-3 py-2 font-medium">{say(`imports.field.${field}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row, index) => (
              <tr key={index /* Lines of one file. */} className="border-b border-line last:border-0">
                <th scope="row" className="px-3 py-1.5 text-left font-normal text-ink-faint">{index + 2}</th>
                {row.kind === 'contact' ? (
                  <>
                    <td className="px-3 py-1.5">{row.contact.recordId}</td>
                    <td className="px-3 py-1.5 whitespace-nowrap">{formatMoment(row.contact.at, locale, settings.zone)}</td>
                    <td className="px-3 py-1.5">{row.contact.e164 ? `**${row.contact.e164.slice(-4)}` : '–'}</td>
                    <td className="px-3 py-1.5">{say(`call.channel.${row.contact.channel}`)}</td>
                    <td className="px-3 py-1.5">{say(`call.party.${row.contact.party}`)}</td>
                    <td className="px-3 py-1.5">{say(`history.result.${row.contact.result}`)}</td>
                    <td className="px-3 py-1.5">{say(`history.by.${row.contact.by}`)}</td>
                  </>
                ) : (
                  <td colSpan={7} className={`px-3 py-1.5 ${row.kind === 'problems' ? 'text-stop' : 'text-ink-faint'}`}>
                    {row.kind === 'problems' ? row.problems.map((problem) => problemWords(problem, say)).join(' ') : say('imports.left-out')}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!read && <Waiting lines={2} />}
      {read && (
        <p role="status" className="text-sm">
          {say('imports.read', { contacts: read.contacts, bad: read.bad.length, leftOut: read.leftOut })}
        </p>
      )}
      {read && read.bad.length > 0 && (
        <Notice
          tone="ask"
          action={
            <Button size="sm" onClick={save}>
              <Download aria-hidden size={13} />
              {say('imports.problems.download')}
            </Button>
          }
        >
          <p className="mb-1 font-medium">{say('imports.problems', { count: read.bad.length })}</p>
          <ul className="grid gap-0.5">
            {byProblem(read.bad).map(({ problem, lines }) => (
              <li key={`${problem.field} ${problem.code}`}>
                {problemWords(problem, say)}{' '}
                {say('imports.problems.lines', { lines: lines.slice(0, LINES_NAMED).join(', '), more: Math.max(0, lines.length - LINES_NAMED) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}

function problemWords({ field, code }: RowProblem, say: Say): string {
  return say(`imports.problem.${code}`, { field: say(`imports.field.${field}`) })
}

function headOf({ heads }: FileTable, { columns }: ReadingSettings, { field }: RowProblem, say: Say): string {
  const at = columns[field]
  return (at === undefined ? '' : heads[at]) || say(`imports.field.${field}`)
}
