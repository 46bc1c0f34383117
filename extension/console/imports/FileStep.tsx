import { FileSpreadsheet, Upload } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import type { Portfolio } from '#shared/contract/content'
import { Button } from '../../ui/Button.tsx'
import { CONTROL, Field, TextInput } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/Words.tsx'
import { ENCODINGS, readTable, sniffEncoding, type Encoding, type FileTable, type ReadTable } from './read-file.ts'
import { Step } from './Step.tsx'

/** A file with what must be known before it is read. */
export interface ChosenFile {
  /** Another file, or another reading of it. */
  key: string
  name: string
  portfolio: Portfolio
  source: string
  table: FileTable
}

/** Which book, from where, and the file; how its letters are written is found out and can be mended. */
export function FileStep({
  portfolios,
  file,
  locked,
  onChange,
}: {
  portfolios: readonly Portfolio[]
  file: ChosenFile | null
  /** It is being sent. */
  locked: boolean
  onChange: (file: ChosenFile | null) => void
}) {
  const { say } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [portfolioId, setPortfolioId] = useState(portfolios[0]?.portfolioId ?? '')
  const [source, setSource] = useState('')
  const [chosen, setChosen] = useState<{ name: string; bytes: Uint8Array; encoding: Encoding } | null>(null)
  const [problem, setProblem] = useState<Extract<ReadTable, { ok: false }>['problem'] | null>(null)
  const [over, setOver] = useState(false)
  const [tried, setTried] = useState(false)
  const portfolio = portfolios.find((one) => one.portfolioId === portfolioId)

  const open = (next: NonNullable<typeof chosen>, from = source, book = portfolio) => {
    setChosen(next)
    setTried(true)
    const read = readTable(next.bytes, next.encoding)
    setProblem(read.ok ? null : read.problem)
    onChange(read.ok && book && from.trim() !== '' ? { key: uuidv7(), name: next.name, portfolio: book, source: from.trim(), table: read.table } : null)
  }
  const take = async (files: FileList | null) => {
    const [taken] = files ?? []
    if (!taken) return
    const bytes = new Uint8Array(await taken.arrayBuffer())
    open({ name: taken.name, bytes, encoding: sniffEncoding(bytes) })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!locked) void take(event.dataTransfer.files)
  }
  const nameSource = () => {
    const named = source.trim()
    if (!chosen || named === file?.source) return
    // Another name for the same file: what was chosen for its columns stays.
    if (file && named !== '') onChange({ ...file, source: named })
    else open(chosen)
  }
  return (
    <Step number={1} title={say('imports.step.file')}>
      <fieldset disabled={locked} className="grid gap-4">
        <legend className="sr-only">{say('imports.step.file')}</legend>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={say('imports.portfolio')}>
            {({ id }) => (
              <Pick
                id={id}
                value={portfolioId}
                options={portfolios.map((one) => one.portfolioId)}
                words={(one) => portfolios.find((other) => other.portfolioId === one)?.name ?? ''}
                onChange={(one) => {
                  setPortfolioId(one)
                  if (chosen) open(chosen, source, portfolios.find((other) => other.portfolioId === one))
                }}
              />
            )}
          </Field>
          <Field label={say('imports.source')} hint={say('imports.source.hint')} problem={tried && source.trim() === '' ? say('imports.source.missing') : null}>
            {(ids) => <TextInput {...ids} maxLength={80} value={source} onChange={(event) => setSource(event.target.value)} onBlur={nameSource} />}
          </Field>
        </div>
        <div
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={`grid justify-items-center gap-2 rounded-lg border border-dashed px-4 py-6 text-center ${over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-canvas'}`}
        >
          <input ref={input} type="file" accept=".csv,.txt,.tsv,text/csv" aria-label={say('imports.choose')} className="sr-only" onChange={(event) => void take(event.target.files)} />
          {chosen ? (
            <p className="flex flex-wrap items-center justify-center gap-2 text-sm">
              <FileSpreadsheet aria-hidden size={16} className="text-accent" />
              <span className="font-medium">{chosen.name}</span>
              {file && <span className="text-ink-soft">{say('imports.rows', { count: file.table.rows.length })}</span>}
              <select
                aria-label={say('imports.encoding')}
                className={`${CONTROL} max-w-52`}
                value={chosen.encoding}
                onChange={(event) => open({ ...chosen, encoding: ENCODINGS.find((one) => one === event.target.value) ?? 'utf-8' })}
              >
                {ENCODINGS.map((encoding) => (
                  <option key={encoding} value={encoding}>
                    {say(`imports.encoding.${encoding}`)}
                  </option>
                ))}
              </select>
            </p>
          ) : (
            <p className="text-sm text-ink-soft">{say('imports.drop')}</p>
          )}
          <Button onClick={() => input.current?.click()}>
            <Upload aria-hidden size={14} />
            {say(chosen ? 'imports.choose-other' : 'imports.choose')}
          </Button>
          <p className="text-xs text-ink-faint">{say('imports.privacy')}</p>
        </div>
        {problem && <Notice tone="stop" urgent>{say(`imports.file.${problem}`)}</Notice>}
      </fieldset>
    </Step>
  )
}
