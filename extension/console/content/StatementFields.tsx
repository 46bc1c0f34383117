import { Plus, X } from 'lucide-react'
import type { RequiredStatement, ScriptDocument, Step } from '#shared/script/document'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { freeId } from './edit-script.ts'

const STATEMENTS_MAX = 5

/** Statements that must be said in this step and are ticked, each with the article or house rule behind it. */
export function StatementFields({
  script,
  step,
  onChange,
}: {
  script: ScriptDocument
  step: Step
  onChange: (required: readonly RequiredStatement[] | undefined, label: string) => void
}) {
  const { say } = useWords()
  const statements = step.required ?? []
  const change = (id: string, part: Partial<RequiredStatement>, label: string) =>
    onChange(statements.map((one) => (one.id === id ? { ...one, ...part } : one)), `${id} ${label}`)
  const add = () => {
    // Ticks are kept by id for the whole call, so an id is unique in the script.
    const taken = script.steps.flatMap((one) => (one.required ?? []).map((statement) => statement.id))
    onChange([...statements, { id: freeId('statement', taken), label: '', source: '' }], 'add statement')
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-xs font-medium text-ink-soft">{say('content.field.required')}</legend>
      <ul className="grid gap-2">
        {statements.map((statement, index) => (
          <li key={statement.id} className="flex items-start gap-2 rounded-md border border-line bg-canvas p-2.5">
            <div className="grid flex-1 gap-2 sm:grid-cols-2">
              <TextInput
                aria-label={say('content.statement.label', { number: index + 1 })}
                placeholder={say('content.statement.placeholder')}
                lang={script.language}
                maxLength={120}
                value={statement.label}
                onChange={(event) => change(statement.id, { label: event.target.value }, 'label')}
              />
              <TextInput
                aria-label={say('content.statement.source', { number: index + 1 })}
                placeholder={say('content.statement.source.placeholder')}
                maxLength={200}
                value={statement.source}
                onChange={(event) => change(statement.id, { source: event.target.value }, 'source')}
              />
            </div>
            <Button
              look="quiet"
              size="sm"
              aria-label={say('content.statement.delete', { number: index + 1 })}
              onClick={() => {
                const rest = statements.filter((one) => one.id !== statement.id)
                onChange(rest.length > 0 ? rest : undefined, `delete ${statement.id}`)
              }}
            >
              <X aria-hidden size={14} />
            </Button>
          </li>
        ))}
      </ul>
      {statements.length < STATEMENTS_MAX && (
        <Button size="sm" className="justify-self-start" onClick={add}>
          <Plus aria-hidden size={14} />
          {say('content.statement.add')}
        </Button>
      )}
    </fieldset>
  )
}
