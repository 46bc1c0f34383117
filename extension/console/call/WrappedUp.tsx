import type { ContactDetail } from '#shared/contract/contact'
import type { ScriptDocument } from '#shared/script/document'
import { missingStatements } from '#shared/script/walk'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { OutcomeChip } from '../calls/OutcomeChip.tsx'

/** How the call was closed: outcome, identity, what was left unsaid, the note. */
export function WrappedUp({ detail, script }: { detail: ContactDetail; script: ScriptDocument | null }) {
  const { say } = useWords()
  const { row, wrapUp } = detail
  if (!wrapUp) return <p className="text-sm text-ink-soft">{say('call.unfinished.text', { agent: row.agentName })}</p>
  const missed = script ? missingStatements(script, { ...wrapUp, stepId: null }) : []
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3 text-sm">
        <OutcomeChip disposition={row.disposition} />
        <span className="text-ink-soft">{say('call.gate', { gate: say(`call.gate.${wrapUp.gate}`) })}</span>
        {row.scriptVersionId === null && <span className="text-ink-faint">{say('call.no-script')}</span>}
      </div>
      {missed.length > 0 && (
        <div className="max-w-prose">
          <Notice tone="ask">
            <p className="font-medium">{say('call.missed', { count: missed.length })}</p>
            <ul className="mt-0.5 list-disc pl-4">
              {missed.map((statement) => (
                <li key={statement.id}>{statement.label}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div>
        <h3 className="mb-1 text-xs font-medium text-ink-faint">{say('call.note')}</h3>
        {wrapUp.note ? (
          <p className="max-w-prose rounded-md border border-line bg-surface px-3 py-2 text-sm whitespace-pre-wrap">{wrapUp.note}</p>
        ) : (
          <p className="text-sm text-ink-faint">{say('call.note.none')}</p>
        )}
      </div>
    </div>
  )
}
