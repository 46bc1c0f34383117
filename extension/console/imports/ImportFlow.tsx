import { useEffect, useMemo, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { matchColumns, missingColumns, type ColumnMap } from '#shared/import/columns'
import type { WordChoices } from '#shared/import/read-word'
import { dateOrderOf, type DateOrder } from '#shared/import/read-time'
import type { ReadingSettings } from '#shared/import/read-row'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import type { ChosenFile } from './FileStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'
import { readContacts, type ReadContacts } from './read-contacts.ts'
import { SendStep } from './SendStep.tsx'
import { Step } from './Step.tsx'

/** From the columns of a file to the import: everything is worked out again when something above changes. */
export function ImportFlow({
  file,
  locked,
  onLock,
  onAgain,
}: {
  file: ChosenFile
  /** It is being sent, so nothing above may change any more. */
  locked: boolean
  onLock: (locked: boolean) => void
  onAgain: () => void
}) {
  const { say } = useWords()
  const { table, portfolio } = file
  const [columns, setColumns] = useState<ColumnMap>(() => matchColumns(table.heads))
  const [zone, setZone] = useState(portfolio.zone)
  const [words, setWords] = useState<WordChoices>({})
  const [chosenOrder, setChosenOrder] = useState<DateOrder | null>(null)
  const [importId] = useState(uuidv7)
  const [now] = useState(Date.now)
  const told = useMemo(() => dateOrderOf(columns.at === undefined ? [] : table.rows.map((cells) => cells[columns.at ?? 0] ?? '')), [table, columns.at])
  const order = chosenOrder ?? told ?? 'day-first'
  const country = portfolio.jurisdiction.split('-')[0] ?? ''
  const settings = useMemo<ReadingSettings>(() => ({ columns, zone, order, country, words, now }), [columns, zone, order, country, words, now])
  const missing = missingColumns(columns)
  const read = useReadContacts(file, settings, missing.length === 0)

  return (
    <>
      <Step number={2} title={say('imports.step.columns')}>
        <ColumnsStep
          table={table}
          settings={settings}
          locked={locked}
          orderUnsure={told === null}
          onColumns={setColumns}
          onZone={setZone}
          onOrder={setChosenOrder}
          onWords={setWords}
        />
        {missing.length > 0 && <Notice tone="ask">{say('imports.columns.missing', { fields: missing.map((field) => say(`imports.field.${field}`)).join(say('rules.case.comma')) })}</Notice>}
      </Step>
      {missing.length === 0 && (
        <Step number={3} title={say('imports.step.check')}>
          <PreviewStep table={table} settings={settings} read={read} fileName={file.name} />
        </Step>
      )}
      {read && read.contacts > 0 && (
        <Step number={4} title={say('imports.step.send')}>
          <SendStep file={file} read={read} importId={importId} onLock={onLock} onAgain={onAgain} />
        </Step>
      )}
    </>
  )
}

function useReadContacts({ table }: ChosenFile, settings: ReadingSettings, enabled: boolean): ReadContacts | null {
  const [read, setRead] = useState<{ settings: ReadingSettings; contacts: ReadContacts } | null>(null)
  useEffect(() => {
    if (!enabled) return
    const stop = new AbortController()
    void readContacts(table, settings, stop.signal).then((contacts) => contacts && setRead({ settings, contacts }))
    return () => stop.abort()
  }, [table, settings, enabled])
  return enabled && read?.settings === settings ? read.contacts : null
}
