import { CircleCheck, CircleX, CornerDownRight, FileText } from 'lucide-react'
import type { ContactDetail } from '#shared/contract/contact'
import type { RequiredStatement, ScriptDocument, Step } from '#shared/script/document'
import { formatTime } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { Moment } from './Moment.tsx'
import { ScriptLine } from './ScriptLine.tsx'

type WrapUp = NonNullable<ContactDetail['wrapUp']>

/** The way the call took through the script it was made with: what stood on each card, what was answered, what was read. */
export function ScriptPath({ detail, script }: { detail: ContactDetail; script: ScriptDocument | null }) {
  const { say } = useWords()
  const { row, wrapUp } = detail
  if (!wrapUp) return null
  const steps = new Map(script?.steps.map((step) => [step.id, step]))
  return wrapUp.path.map((entry, index) => {
    const step = steps.get(entry.stepId)
    const answer = step?.choices.find((choice) => choice.id === entry.choiceId)
    return (
      <Moment
        key={`${entry.stepId} ${entry.at} ${String(entry.choiceId)}`}
        at={entry.at}
        start={row.placedAt}
        mark={step ? <span className="text-xs font-semibold text-ink-soft">{index + 1}</span> : <FileText aria-hidden size={14} className="text-ink-faint" />}
        title={step ? say(`content.stage.${step.stage}`) : entry.stepId}
      >
        {step && script ? (
          <Said step={step} wrapUp={wrapUp} script={script} answer={answer ?? null} />
        ) : (
          <p className="text-sm text-ink-faint">{say('call.step-unknown')}</p>
        )}
      </Moment>
    )
  })
}

function Said({ step, wrapUp, script, answer }: { step: Step; wrapUp: WrapUp; script: ScriptDocument; answer: Step['choices'][number] | null }) {
  const { say } = useWords()
  return (
    <div className="grid gap-2">
      <p lang={script.language} className="max-w-prose text-sm leading-relaxed">
        <ScriptLine text={step.say} language={script.language} />
      </p>
      {step.required && step.required.length > 0 && (
        <ul className="grid gap-1">
          {step.required.map((statement) => (
            <Statement key={statement.id} statement={statement} said={wrapUp.disclosures.find((one) => one.statementId === statement.id)?.at ?? null} />
          ))}
        </ul>
      )}
      {answer && (
        <p className="flex items-center gap-1.5 text-sm">
          <CornerDownRight aria-hidden size={14} className="text-ink-faint" />
          <span className="sr-only">{say('call.answer')}</span>
          <span lang={script.language} className="rounded-md border border-line bg-surface px-2 py-0.5 font-medium">
            {answer.label}
          </span>
          {answer.gate && <span className="text-xs text-ink-soft">{say(`call.gate.${answer.gate}`)}</span>}
        </p>
      )}
    </div>
  )
}

function Statement({ statement, said }: { statement: RequiredStatement; said: number | null }) {
  const { say, locale } = useWords()
  return (
    <li className={`flex items-start gap-1.5 text-xs ${said === null ? 'text-stop' : 'text-go'}`}>
      {said === null ? <CircleX aria-hidden size={14} className="mt-0.5 shrink-0" /> : <CircleCheck aria-hidden size={14} className="mt-0.5 shrink-0" />}
      <span>
        {said === null ? say('call.statement.missed', { label: statement.label }) : say('call.statement.said', { label: statement.label, time: formatTime(said, locale) })}
        <span className="text-ink-faint"> {statement.source}</span>
      </span>
    </li>
  )
}
