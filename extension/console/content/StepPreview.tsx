import { Lightbulb, LockKeyhole, Square } from 'lucide-react'
import { useState } from 'react'
import type { ScriptDocument, Step } from '#shared/script/document'
import { renderLine } from '#shared/script/render'
import { isHidden } from '#shared/script/walk'
import { useWords } from '../../ui/Words.tsx'
import { SAMPLE_VALUES } from './sample-values.ts'

/** The step as an agent will see it, with invented values; the answers lead on as they will in a call. */
export function StepPreview({ script, step, onSelect }: { script: ScriptDocument; step: Step; onSelect: (stepId: string | null) => void }) {
  const { say } = useWords()
  const [verified, setVerified] = useState(true)
  const hidden = isHidden(step, verified ? 'VERIFIED' : 'UNKNOWN')
  return (
    <section aria-label={say('content.preview')} className="max-h-[48%] shrink-0 overflow-auto border-t border-line bg-sunken/50 p-4 max-xl:max-h-none">
      <div className="mb-2 flex items-center justify-between gap-2 text-xs text-ink-soft">
        <h2 className="font-medium">{say('content.preview')}</h2>
        <label className="flex cursor-pointer items-center gap-1.5">
          <input type="checkbox" className="size-3.5 accent-accent" checked={verified} onChange={(event) => setVerified(event.target.checked)} />
          {say('content.preview.verified')}
        </label>
      </div>
      <div className="mx-auto grid max-w-[23rem] gap-3 rounded-lg border border-line bg-surface p-4 shadow-lift">
        <p className="text-2xs font-medium text-accent">{say(`content.stage.${step.stage}`)}</p>
        {hidden ? (
          <p className="flex items-start gap-2 text-sm text-ink-soft">
            <LockKeyhole aria-hidden size={16} className="mt-0.5 shrink-0" />
            {say('content.preview.hidden')}
          </p>
        ) : (
          <p lang={script.language} className="text-lg leading-relaxed">
            {renderLine(step.say, SAMPLE_VALUES[script.language], script.language).map((part, index) =>
              part.kind === 'text' ? (
                // The parts of one line never move; their place is their identity.
                <span key={index}>{part.text}</span>
              ) : (
                <mark key={index} className="rounded-sm bg-accent-soft px-0.5 text-accent">
                  {part.kind === 'value' ? part.text : say('content.preview.gap', { name: say(`content.variable.${part.variable}`) })}
                </mark>
              ),
            )}
          </p>
        )}
        {!hidden && step.tip && (
          <p lang={script.language} className="flex items-start gap-1.5 text-xs text-ink-soft">
            <Lightbulb aria-hidden size={14} className="mt-0.5 shrink-0" />
            {step.tip}
          </p>
        )}
        {!hidden &&
          step.required?.map((statement) => (
            <p key={statement.id} lang={script.language} className="flex items-start gap-1.5 text-xs">
              <Square aria-hidden size={14} className="mt-0.5 shrink-0 text-ink-faint" />
              <span>
                {statement.label} <span className="text-ink-faint">{statement.source}</span>
              </span>
            </p>
          ))}
        {!hidden && (
          <div className="grid gap-1.5">
            {step.choices.map((choice, index) => (
              <button
                key={choice.id}
                type="button"
                disabled={choice.to === null}
                onClick={() => onSelect(choice.to)}
                className="flex min-h-8 cursor-pointer items-center gap-2 rounded-md border border-line px-2.5 text-left text-sm hover:border-line-strong disabled:cursor-default"
              >
                <span aria-hidden className="grid size-4 place-items-center rounded-sm border border-line-strong text-2xs text-ink-soft">
                  {index + 1}
                </span>
                <span lang={script.language} className="min-w-0 flex-1">
                  {choice.label}
                </span>
                {choice.to === null && <span className="text-2xs text-ink-faint">{say('content.end')}</span>}
              </button>
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
