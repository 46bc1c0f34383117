import { ArrowRight, LockKeyhole } from 'lucide-react'
import type { ScriptDocument, Step } from '#shared/script/document'
import { useWords } from '../../ui/Words.tsx'
import { ScriptLine } from '../call/ScriptLine.tsx'
import { stepName } from './step-name.ts'

/** One step to read, for those who may not change it. */
export function StepReading({ script, step, onSelect }: { script: ScriptDocument; step: Step; onSelect: (stepId: string | null) => void }) {
  const { say } = useWords()
  return (
    <div className="grid max-w-2xl gap-4 p-5">
      <div className="flex items-center gap-2">
        <h2 className="text-base font-semibold">{say(`content.stage.${step.stage}`)}</h2>
        {step.guarded && (
          <span className="inline-flex items-center gap-1 text-xs text-ink-soft">
            <LockKeyhole aria-hidden size={12} />
            {say('content.guarded')}
          </span>
        )}
      </div>
      <p lang={script.language} className="text-lg leading-relaxed">
        <ScriptLine text={step.say} language={script.language} />
      </p>
      {step.tip && (
        <p lang={script.language} className="rounded-md bg-sunken px-3 py-2 text-sm text-ink-soft">
          {step.tip}
        </p>
      )}
      {step.required && step.required.length > 0 && (
        <div>
          <h3 className="mb-1 text-xs font-medium text-ink-faint">{say('content.field.required')}</h3>
          <ul className="grid list-disc gap-0.5 pl-5 text-sm">
            {step.required.map((statement) => (
              <li key={statement.id}>
                {statement.label} <span className="text-xs text-ink-faint">{statement.source}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className="grid gap-1.5">
        {step.choices.map((choice) => (
          <li key={choice.id} className="flex flex-wrap items-center gap-2 text-sm">
            <span lang={script.language} className="rounded-md border border-line px-2 py-0.5 font-medium">
              {choice.label}
            </span>
            <ArrowRight aria-hidden size={13} className="text-ink-faint" />
            {choice.to === null ? (
              <span className="text-ink-soft">{say('content.end')}</span>
            ) : (
              <button type="button" onClick={() => onSelect(choice.to)} className="cursor-pointer text-left text-accent underline underline-offset-2">
                {stepName(script, choice.to, say)}
              </button>
            )}
            {choice.disposition && <span className="text-xs text-ink-faint">{say(`disposition.${choice.disposition}`)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
