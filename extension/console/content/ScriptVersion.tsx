import type { ScriptDocument } from '#shared/script/document'
import { useWords } from '../../ui/Words.tsx'
import { ScriptLine } from '../call/ScriptLine.tsx'
import { stepName } from './step-name.ts'

/** A script to read from top to bottom: every step with its answers. */
export function ScriptVersion({ script }: { script: ScriptDocument }) {
  const { say } = useWords()
  return (
    <>
      <h3 className="text-sm font-semibold">{say('content.steps')}</h3>
      <ol className="grid gap-2">
        {script.steps.map((step, index) => (
          <li key={step.id} className="rounded-md border border-line p-3">
            <p className="text-2xs text-ink-faint">
              {index + 1} · {say(`content.stage.${step.stage}`)}
            </p>
            <p lang={script.language} className="text-sm">
              <ScriptLine text={step.say} language={script.language} />
            </p>
            {step.choices.length > 0 && (
              <ul className="mt-1 grid text-xs text-ink-soft">
                {step.choices.map((choice) => (
                  <li key={choice.id}>
                    {choice.label} → {stepName(script, choice.to, say)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
