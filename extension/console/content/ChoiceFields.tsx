import { ArrowDown, ArrowRight, ArrowUp, Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { DISPOSITIONS, type Disposition } from '#shared/playbook/disposition'
import { GATE_STATES, type Choice, type GateState, type ScriptDocument, type Step } from '#shared/script/document'
import { Button } from '../../ui/Button.tsx'
import { CONTROL, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { addChoice, moved, withChoice } from './edit-script.ts'
import { stepName } from './step-name.ts'

const CHOICES_MAX = 5
const END = ''
const SMALL = `${CONTROL} min-h-7 py-0 pr-1 text-xs text-ellipsis`

/** The answers of the person on the line, in the order of their keys, and where each one leads. */
export function ChoiceFields({
  script,
  step,
  edit,
  onSelect,
}: {
  script: ScriptDocument
  step: Step
  edit: (next: Step, label: string) => void
  onSelect: (stepId: string | null) => void
}) {
  const { say } = useWords()
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-xs font-medium text-ink-soft">{say('content.field.choices')}</legend>
      {step.choices.length === 0 && <p className="text-xs text-ink-faint">{say('content.choices.none')}</p>}
      <ul className="grid gap-2">
        {step.choices.map((choice, index) => (
          <li key={choice.id} className="grid gap-2 rounded-md border border-line bg-canvas p-2.5">
            <ChoiceRow script={script} choice={choice} index={index} onSelect={onSelect} onChange={(part, label) => edit(withChoice(step, choice.id, part), `${choice.id} ${label}`)}>
              <Button look="quiet" size="sm" disabled={index === 0} aria-label={say('content.choice.up', { number: index + 1 })} onClick={() => edit({ ...step, choices: moved(step.choices, index, -1) }, 'move choice')}>
                <ArrowUp aria-hidden size={13} />
              </Button>
              <Button look="quiet" size="sm" disabled={index === step.choices.length - 1} aria-label={say('content.choice.down', { number: index + 1 })} onClick={() => edit({ ...step, choices: moved(step.choices, index, 1) }, 'move choice')}>
                <ArrowDown aria-hidden size={13} />
              </Button>
              <Button look="quiet" size="sm" aria-label={say('content.choice.delete', { number: index + 1 })} onClick={() => edit({ ...step, choices: step.choices.filter((one) => one.id !== choice.id) }, `delete ${choice.id}`)}>
                <X aria-hidden size={14} />
              </Button>
            </ChoiceRow>
          </li>
        ))}
      </ul>
      {step.choices.length < CHOICES_MAX && (
        <Button size="sm" className="justify-self-start" onClick={() => edit(addChoice(step), `add ${step.choices.length}`)}>
          <Plus aria-hidden size={14} />
          {say('content.choice.add')}
        </Button>
      )}
    </fieldset>
  )
}

function ChoiceRow({
  script,
  choice,
  index,
  onChange,
  onSelect,
  children,
}: {
  script: ScriptDocument
  choice: Choice
  index: number
  onChange: (part: Partial<Choice>, label: string) => void
  onSelect: (stepId: string | null) => void
  children: ReactNode
}) {
  const { say } = useWords()
  const number = index + 1
  const gone = choice.to !== null && !script.steps.some((step) => step.id === choice.to)
  return (
    <>
      <div className="flex items-center gap-2">
        <span aria-hidden className="grid size-5 shrink-0 place-items-center rounded-sm border border-line-strong text-xs text-ink-soft">
          {number}
        </span>
        <TextInput
          aria-label={say('content.choice.label', { number })}
          lang={script.language}
          maxLength={60}
          placeholder={say('content.choice.placeholder')}
          value={choice.label}
          onChange={(event) => onChange({ label: event.target.value }, 'label')}
        />
        <span className="flex shrink-0">{children}</span>
      </div>
      <div className="grid gap-2 pl-7 sm:grid-cols-[minmax(0,1fr)_7.5rem_8rem]">
        <span className="flex items-center gap-1">
          <select
            aria-label={say('content.choice.to', { number })}
            aria-invalid={gone}
            className={SMALL}
            value={choice.to ?? END}
            onChange={(event) => onChange({ to: event.target.value === END ? null : event.target.value }, 'to')}
          >
            <option value={END}>{say('content.end')}</option>
            {gone && <option value={choice.to ?? ''}>{say('content.step-gone', { id: choice.to ?? '' })}</option>}
            {script.steps.map((step) => (
              <option key={step.id} value={step.id}>
                {stepName(script, step.id, say)}
              </option>
            ))}
          </select>
          {choice.to !== null && !gone && (
            <Button look="quiet" size="sm" aria-label={say('content.choice.follow', { number })} title={say('content.choice.follow', { number })} onClick={() => onSelect(choice.to)}>
              <ArrowRight aria-hidden size={13} />
            </Button>
          )}
        </span>
        <select
          aria-label={say('content.choice.gate', { number })}
          className={SMALL}
          value={choice.gate ?? ''}
          onChange={(event) => onChange({ gate: (event.target.value || undefined) as GateState | undefined }, 'gate')} // the options are the list
        >
          <option value="">{say('content.choice.gate.none')}</option>
          {GATE_STATES.filter((gate) => gate !== 'UNKNOWN' || choice.gate === 'UNKNOWN').map((gate) => (
            <option key={gate} value={gate}>
              {say(`call.gate.${gate}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={say('content.choice.disposition', { number })}
          className={SMALL}
          value={choice.disposition ?? ''}
          onChange={(event) => onChange({ disposition: (event.target.value || undefined) as Disposition | undefined }, 'disposition')} // the options are the list
        >
          <option value="">{say('content.choice.disposition.none')}</option>
          {DISPOSITIONS.map((code) => (
            <option key={code} value={code}>
              {say(`disposition.${code}`)}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}
