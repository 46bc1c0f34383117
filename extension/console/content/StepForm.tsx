import { ArrowDown, ArrowUp, Copy, Flag, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { STAGES, type ScriptDocument, type Stage, type Step } from '#shared/script/document'
import { Button } from '../../ui/Button.tsx'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { ChoiceFields } from './ChoiceFields.tsx'
import { deleteStep, duplicateStep, moveStep, withStep } from './edit-script.ts'
import type { Problem } from './problem.ts'
import { ProblemLines } from './ProblemLines.tsx'
import { SayField } from './SayField.tsx'
import { StatementFields } from './StatementFields.tsx'
import type { Edit } from './StepList.tsx'

/** One step to work on. Every change is a new draft; nothing is confirmed and everything can be undone. */
export function StepForm({
  script,
  step,
  problems,
  edit,
  onSelect,
}: {
  script: ScriptDocument
  step: Step
  problems: readonly Problem[]
  edit: Edit
  onSelect: (stepId: string | null) => void
}) {
  const { say } = useWords()
  const index = script.steps.findIndex((one) => one.id === step.id)
  const change = (part: Partial<Step>, label: string) => edit(withStep(script, step.id, part), `${step.id} ${label}`)
  return (
    <div className="grid gap-5 p-5">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-base font-semibold">{say('content.step.number', { number: index + 1 })}</h2>
        <code className="rounded-sm bg-sunken px-1.5 text-2xs text-ink-soft">{step.id}</code>
        {step.id === script.start ? (
          <span className="inline-flex items-center gap-1 text-xs text-accent">
            <Flag aria-hidden size={12} />
            {say('content.start')}
          </span>
        ) : (
          <Button look="quiet" size="sm" onClick={() => edit({ ...script, start: step.id }, 'start')}>
            <Flag aria-hidden size={13} />
            {say('content.start.make')}
          </Button>
        )}
        <span className="ml-auto flex">
          <Tool label={say('content.step.up')} disabled={index === 0} onClick={() => edit(moveStep(script, step.id, -1), `move ${step.id}`)}>
            <ArrowUp aria-hidden size={15} />
          </Tool>
          <Tool label={say('content.step.down')} disabled={index === script.steps.length - 1} onClick={() => edit(moveStep(script, step.id, 1), `move ${step.id}`)}>
            <ArrowDown aria-hidden size={15} />
          </Tool>
          <Tool
            label={say('content.step.duplicate')}
            onClick={() => {
              const copy = duplicateStep(script, step.id)
              edit(copy.script, `duplicate ${copy.stepId}`)
              onSelect(copy.stepId)
            }}
          >
            <Copy aria-hidden size={15} />
          </Tool>
          <Tool
            label={say('content.step.delete')}
            onClick={() => {
              const next = script.steps[index + 1] ?? script.steps[index - 1]
              edit(deleteStep(script, step.id), `delete ${step.id}`)
              onSelect(next?.id ?? null)
            }}
          >
            <Trash2 aria-hidden size={15} />
          </Tool>
        </span>
      </div>
      <ProblemLines problems={problems} />
      <div className="grid gap-4 sm:grid-cols-[11rem_1fr] sm:items-end">
        <Field label={say('content.field.stage')}>
          {(ids) => (
            <select {...ids} className={CONTROL} value={step.stage} onChange={(event) => change({ stage: event.target.value as Stage }, 'stage')}>
              {STAGES.map((stage) => (
                <option key={stage} value={stage}>
                  {say(`content.stage.${stage}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm">
          <input type="checkbox" className="size-4 accent-accent" checked={step.guarded} onChange={(event) => change({ guarded: event.target.checked }, 'guarded')} />
          <span>
            {say('content.guarded')}
            <span className="block text-xs text-ink-faint">{say('content.guarded.hint')}</span>
          </span>
        </label>
      </div>
      <SayField value={step.say} script={script} onChange={(text) => change({ say: text }, 'say')} />
      <Field label={say('content.field.tip')} hint={say('content.tip.hint')}>
        {(ids) => (
          <textarea
            {...ids}
            lang={script.language}
            rows={2}
            maxLength={400}
            className={`${CONTROL} field-sizing-content`}
            value={step.tip ?? ''}
            onChange={(event) => change({ tip: event.target.value || undefined }, 'tip')}
          />
        )}
      </Field>
      <ChoiceFields script={script} step={step} edit={(next, label) => change({ choices: next.choices }, label)} onSelect={onSelect} />
      <StatementFields script={script} step={step} onChange={(required, label) => change({ required }, label)} />
    </div>
  )
}

function Tool({ label, disabled = false, onClick, children }: { label: string; disabled?: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <Button look="quiet" size="sm" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {children}
    </Button>
  )
}
