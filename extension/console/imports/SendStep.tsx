import { useQueryClient } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { useWords } from '../../ui/Words.tsx'
import { ChangeList } from './ChangeList.tsx'
import type { ChosenFile } from './FileStep.tsx'
import type { ReadContacts } from './read-contacts.ts'
import { IDLE, useImport, type ImportRun } from './use-import.ts'

/** First a trial run that writes nothing and says what would change, then, if that is wanted, the import itself. */
export function SendStep({ file, read, importId, onLock, onAgain }: { file: ChosenFile; read: ReadContacts; importId: string; onLock: (locked: boolean) => void; onAgain: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const trial = useImport()
  const real = useImport()
  const order = { importId, portfolioId: file.portfolio.portfolioId, source: file.source, read }
  // A trial of other columns says nothing about these.
  const trialRun = trial.run.order?.read === read ? trial.run : IDLE
  const begun = real.run.state !== 'idle'
  useEffect(() => {
    onLock(begun)
    return () => onLock(false)
  }, [begun, onLock])
  useEffect(() => {
    if (real.run.state === 'done') void Promise.all(['reviewItems', 'contact', 'contacts'].map((name) => queries.invalidateQueries({ queryKey: [name] })))
  }, [real.run.state, queries])
  useEffect(() => {
    if (real.run.state !== 'running') return
    const guard = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', guard)
    return () => removeEventListener('beforeunload', guard)
  }, [real.run.state])

  return (
    <div className="grid gap-5">
      {!begun && trialRun.state !== 'done' && (
        <div className="grid gap-3">
          {trialRun.state === 'idle' && (
            <>
              <p className="max-w-prose text-sm text-ink-soft">{say('imports.trial.text')}</p>
              <Button look="primary" className="justify-self-start" onClick={() => trial.start({ ...order, dryRun: true })}>
                {say('imports.trial.run', { count: read.contacts })}
              </Button>
            </>
          )}
          <Running run={trialRun} label={say('imports.trial')} onStop={trial.stop} onGoOn={trial.goOn} />
        </div>
      )}
      {trialRun.state === 'done' && (
        <>
          <Sums run={trialRun} kind="would" />
          <ChangeList totals={trialRun.totals} />
          {!begun && (
            <div className="grid gap-2">
              <Notice tone="ask">{say('imports.confirm.text', { source: file.source })}</Notice>
              <Button look="primary" className="justify-self-start" onClick={() => real.start({ ...order, dryRun: false })}>
                {say('imports.confirm', { count: trialRun.totals.taken })}
              </Button>
            </div>
          )}
        </>
      )}
      <Running run={real.run} label={say('imports.title')} onStop={real.stop} onGoOn={real.goOn} />
      {real.run.state === 'done' && (
        <div className="grid gap-3">
          <p role="status" className="flex items-center gap-2 text-base font-medium text-go">
            <CircleCheck aria-hidden size={18} />
            {say('imports.done', { count: real.run.totals.taken })}
          </p>
          <Sums run={real.run} kind="did" />
          <Button className="justify-self-start" onClick={onAgain}>
            {say('imports.again')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Running({ run, label, onStop, onGoOn }: { run: ImportRun; label: string; onStop: () => void; onGoOn: () => void }) {
  const { say } = useWords()
  if (run.state === 'idle' || run.state === 'done') return null
  const parts = run.order?.read.parts ?? []
  const rows = parts.slice(0, run.sent).reduce((sum, part) => sum + part.length, 0)
  return (
    <div className="grid gap-2">
      <Progress label={label} share={parts.length === 0 ? 0 : run.sent / parts.length} words={say('imports.progress', { label, rows, of: run.order?.read.contacts ?? 0 })} />
      {run.failure && <FailureNotice failure={run.failure} onRetry={onGoOn} />}
      {run.state === 'running' && (
        <Button size="sm" className="justify-self-start" onClick={onStop}>
          {say('imports.stop')}
        </Button>
      )}
      {run.state === 'stopped' && (
        <Button size="sm" className="justify-self-start" onClick={onGoOn}>
          {say('imports.go-on')}
        </Button>
      )}
    </div>
  )
}

function Sums({ run: { totals }, kind }: { run: ImportRun; kind: 'would' | 'did' }) {
  const { say } = useWords()
  return (
    <ul className="grid gap-1 text-sm">
      <li>{say(`imports.sum.${kind}`, { count: totals.taken })}</li>
      {totals.known > 0 && <li className="text-ink-soft">{say('imports.sum.known', { count: totals.known })}</li>}
      {totals.newRecords > 0 && <li className="text-ink-soft">{say('imports.sum.new-records', { count: totals.newRecords })}</li>}
      {totals.refused.length > 0 && (
        <li className="text-stop">
          {say('imports.sum.refused', { count: totals.refused.length })}
          <ul className="ml-4 list-disc text-xs">
            {totals.refused.slice(0, 20).map(({ line, field, message }) => (
              <li key={`${line} ${field}`}>
                {say('imports.problems.at', { line })} {field}: {message}
              </li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  )
}
