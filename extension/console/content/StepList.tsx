import { CircleAlert, Flag, LockKeyhole, Plus, Settings2, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { ScriptDocument } from '#shared/script/document'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { addStep, moveStep } from './edit-script.ts'
import type { Problem } from './problem.ts'
import { SETTINGS } from './ScriptSettings.tsx'
import { excerpt } from './step-name.ts'

export type Edit = (next: ScriptDocument, label: string) => void

/** All steps in the order of the list; arrows walk it, Alt with an arrow moves the step. */
export function StepList({
  script,
  current,
  problems,
  editable,
  onSelect,
  edit,
}: {
  script: ScriptDocument
  current: string
  problems: readonly Problem[]
  editable: boolean
  onSelect: (stepId: string | null) => void
  edit: Edit
}) {
  const { say } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const walk = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const step = script.steps[index - 1]
    if (event.altKey) {
      if (editable && step) edit(moveStep(script, step.id, by), `move ${step.id}`)
      return
    }
    list.current?.querySelectorAll('button')[index + by]?.focus()
  }
  const add = () => {
    const after = script.steps.find((step) => step.id === current)
    const added = addStep(script, after?.id ?? null, after?.stage ?? 'open')
    edit(added.script, `add ${added.stepId}`)
    onSelect(added.stepId)
  }
  const row = 'flex w-full cursor-pointer items-start gap-2 rounded-md px-2 py-1.5 text-left hover:bg-sunken aria-[current=step]:bg-accent-soft'
  return (
    <nav aria-label={say('content.steps')} className="flex min-h-0 flex-col border-line bg-canvas max-lg:border-b lg:border-r">
      <ul ref={list} className="min-h-0 flex-1 overflow-auto p-2 max-lg:max-h-60">
        <li>
          <button type="button" aria-current={current === SETTINGS ? 'step' : undefined} onClick={() => onSelect(SETTINGS)} onKeyDown={(event) => walk(event, 0)} className={row}>
            <Settings2 aria-hidden size={15} className="mt-0.5 shrink-0 text-ink-faint" />
            <span className="flex-1 text-sm">{say('content.settings')}</span>
            <ProblemMark problems={problems.filter((problem) => problem.at === null)} />
          </button>
        </li>
        {script.steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={current === step.id ? 'step' : undefined}
              onClick={() => onSelect(step.id)}
              onKeyDown={(event) => walk(event, index + 1)}
              className={row}
            >
              <span aria-hidden className="mt-0.5 w-4 shrink-0 text-right text-xs text-ink-soft">
                {index + 1}
              </span>
              <span className="min-w-0 flex-1">
                <span className="flex items-center gap-1 text-2xs text-ink-soft">
                  {say(`content.stage.${step.stage}`)}
                  {step.id === script.start && (
                    <span title={say('content.start')} className="text-accent">
                      <Flag aria-hidden size={11} />
                      <span className="sr-only">{say('content.start')}</span>
                    </span>
                  )}
                  {step.guarded && (
                    <span title={say('content.guarded')}>
                      <LockKeyhole aria-hidden size={11} />
                      <span className="sr-only">{say('content.guarded')}</span>
                    </span>
                  )}
                </span>
                <span lang={script.language} className="line-clamp-2 text-xs leading-snug">
                  {excerpt(step.say, script, say)}
                </span>
              </span>
              <ProblemMark problems={problems.filter((problem) => problem.at === step.id)} />
            </button>
          </li>
        ))}
      </ul>
      {editable && (
        <div className="border-t border-line p-2">
          <Button size="sm" look="quiet" className="w-full" onClick={add}>
            <Plus aria-hidden size={14} />
            {say('content.step.add')}
          </Button>
        </div>
      )}
    </nav>
  )
}

function ProblemMark({ problems }: { problems: readonly Problem[] }) {
  const { say } = useWords()
  if (problems.length === 0) return null
  const error = problems.some((problem) => problem.severity === 'error')
  const Icon = error ? CircleAlert : TriangleAlert
  return (
    <span className={`mt-0.5 shrink-0 ${error ? 'text-stop' : 'text-ask'}`} title={problems.map((problem) => problem.words).join('\n')}>
      <Icon aria-hidden size={13} />
      <span className="sr-only">{say('content.problems.count', { count: problems.length })}</span>
    </span>
  )
}
