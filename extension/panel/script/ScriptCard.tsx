import { Check, Lightbulb, LockKeyhole, Undo2 } from 'lucide-react'
import { type GateState, type ScriptDocument, type Step, STAGES } from '#shared/script/document'
import { renderLine, type ScriptValues } from '#shared/script/render'
import { back, choose, currentStep, isHidden, tick, type Walk } from '#shared/script/walk'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useKeys } from '../keys/use-keys.tsx'
import { Line } from './Line.tsx'

/** The script as one card: where the call stands, what to say, what must be said, and the answers on keys 1–9. */
export function ScriptCard({
  script,
  walk,
  values,
  typed,
  now,
  onWalk,
  onType,
}: {
  script: ScriptDocument
  walk: Walk
  values: ScriptValues
  typed: Readonly<Record<string, string>>
  now: () => number
  onWalk: (move: (walk: Walk) => Walk) => void
  onType: (field: string, text: string) => void
}) {
  const { say } = useWords()
  const step = currentStep(script, walk)
  const hidden = step !== null && isHidden(step, walk.gate)
  const choices = step && !hidden ? step.choices : []
  const canGoBack = walk.path.length > 1 || walk.path.some((entry) => entry.choiceId !== null)
  const said = new Set(walk.disclosures.map((disclosure) => disclosure.statementId))
  const required = step && !hidden ? (step.required ?? []) : []
  const next = required.find((statement) => !said.has(statement.id)) ?? required.at(-1)
  const goBack = () => onWalk((before) => back(script, before))
  const answer = (choiceId: string) => onWalk((before) => choose(script, before, choiceId, now()))
  const toggle = (statementId: string) => onWalk((before) => tick(before, statementId, now()))
  useKeys({
    ...Object.fromEntries(choices.map((choice, at) => [String(at + 1), () => answer(choice.id)])),
    ...(canGoBack && { Backspace: goBack }),
    ...(next && { l: () => toggle(next.id) }),
  })
  return (
    <section aria-label={say('script.title')} className="rounded-lg border border-line bg-surface shadow-lift">
      <div className="flex flex-wrap items-center gap-x-2 border-b border-line px-3 py-1.5">
        <Stages step={step} />
        <span className="min-w-0 flex-1 truncate text-2xs text-ink-faint">{script.title}</span>
        <Button size="sm" look="quiet" disabled={!canGoBack} onClick={goBack} aria-keyshortcuts="Backspace" title={say('script.back')}>
          <Undo2 aria-hidden size={13} />
          {say('script.back')}
          <Kbd>⌫</Kbd>
        </Button>
      </div>
      <div className="grid grid-cols-1 gap-2.5 p-3" aria-live="polite">
        {step === null && <p className="text-sm text-ink-soft">{say('script.ended')}</p>}
        {hidden && <Hidden gate={walk.gate} />}
        {step && !hidden && (
          <>
            <Line parts={renderLine(step.say, values, script.language)} typed={typed} onType={onType} />
            {required.length > 0 && (
              <ul className="grid gap-1">
                {required.map((statement) => (
                  <li key={statement.id}>
                    <button
                      type="button"
                      role="checkbox"
                      aria-checked={said.has(statement.id)}
                      title={statement.source}
                      onClick={() => toggle(statement.id)}
                      className="flex min-h-7 w-full cursor-pointer items-center gap-2 rounded-md border border-line bg-sunken px-2 py-1 text-left text-xs hover:border-line-strong"
                    >
                      <span className={`flex size-4 shrink-0 items-center justify-center rounded-sm border ${said.has(statement.id) ? 'border-go bg-go text-surface' : 'border-line-strong bg-surface'}`}>
                        {said.has(statement.id) && <Check aria-hidden size={12} strokeWidth={3} />}
                      </span>
                      <span className="flex-1">{statement.label}</span>
                      {next?.id === statement.id && <Kbd>L</Kbd>}
                    </button>
                  </li>
                ))}
              </ul>
            )}
            {step.tip && (
              <p className="flex gap-1.5 text-xs text-ink-soft">
                <Lightbulb aria-hidden size={14} className="mt-0.5 shrink-0 text-ask" />
                {step.tip}
              </p>
            )}
          </>
        )}
        {choices.length > 0 && (
          <div className="grid gap-1.5" role="group" aria-label={say('script.choices')}>
            {choices.map((choice, at) => (
              <Button key={choice.id} spread shortcut={String(at + 1)} onClick={() => answer(choice.id)}>
                {choice.label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </section>
  )
}

function Stages({ step }: { step: Step | null }) {
  const { say } = useWords()
  const current = step ? STAGES.indexOf(step.stage) : STAGES.length
  const name = step ? say(`script.stage.${step.stage}`) : say('script.stage.ended')
  return (
    <span className="flex shrink-0 items-center gap-2">
      <span aria-hidden className="flex gap-0.5">
        {STAGES.map((stage, at) => (
          <span key={stage} className={`h-1.5 rounded-full ${at === current ? 'w-4 bg-accent' : at < current ? 'w-1.5 bg-accent/50' : 'w-1.5 bg-line'}`} />
        ))}
      </span>
      <span className="text-xs font-semibold">{name}</span>
    </span>
  )
}

function Hidden({ gate }: { gate: GateState }) {
  const { say } = useWords()
  return (
    <div className="grid justify-items-center gap-1.5 rounded-md border border-dashed border-line-strong bg-sunken px-3 py-5 text-center">
      <LockKeyhole aria-hidden size={20} className="text-ink-soft" />
      <p className="text-sm font-semibold">{say('script.hidden.title')}</p>
      <p className="text-xs text-ink-soft">{say(gate === 'THIRD_PARTY' || gate === 'WRONG_NUMBER' || gate === 'REFUSED' ? 'script.hidden.other' : 'script.hidden.how')}</p>
    </div>
  )
}
