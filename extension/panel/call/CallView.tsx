import { Hand } from 'lucide-react'
import type { RecordReading } from '#shared/adapter/reading'
import type { DebtorView } from '#shared/contract/debtor'
import type { CallState } from '#shared/contract/messages'
import { DISPOSITIONS, type Disposition } from '#shared/playbook/disposition'
import { fittingDispositions } from '#shared/playbook/fitting'
import { beginWalk, missingStatements, proposedDisposition, tick, type Walk } from '#shared/script/walk'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { usePanel } from '../panel-context.tsx'
import { Gate } from '../script/Gate.tsx'
import { ScriptCard } from '../script/ScriptCard.tsx'
import { scriptValues } from '../script/script-values.ts'
import { usePortfolio } from '../content/use-portfolio.ts'
import { useScript } from '../script/use-script.ts'
import { isSavedAtOnce, Outcomes } from '../wrap-up/Outcomes.tsx'
import { Note } from '../wrap-up/Note.tsx'
import { useWrapUp } from '../wrap-up/use-wrap-up.ts'
import { WrapUpSheet } from '../wrap-up/WrapUpSheet.tsx'
import { CallBar } from './CallBar.tsx'
import { useNow } from '../use-now.ts'
import type { HeldDraft } from './use-draft.ts'

const OUTCOME = 'outcome'

/** A call in progress: the script as a card, the note, and how it ended. Its draft belongs to this call alone. `onWish`: opens what the person asks for. */
export function CallView({ call, debtor, record, held, onWish }: { call: CallState; debtor: DebtorView; record: RecordReading | null; held: HeldDraft; onWish: (() => void) | null }) {
  const { say } = useWords()
  const { state } = usePanel()
  const { draft, change, type, unsaved } = held
  const closing = useWrapUp(call, debtor, held)
  const load = useScript(call.scriptVersionId)
  const portfolio = usePortfolio(debtor.portfolio.portfolioId)
  const shownNow = useNow(15_000)
  const now = () => Date.now() + state.clockSkew
  const script = load.kind === 'ready' ? load.script.content : null

  /** The script begins with the call; it is stored with the first thing that happens in it. */
  const walkOf = (before: typeof draft): Walk => (script && before.path.length === 0 ? { ...beginWalk(script, call.placedAt, before.gate), disclosures: before.disclosures } : before)
  const walk = walkOf(draft)
  const onWalk = (move: (walk: Walk) => Walk) =>
    change((before) => {
      const after = move(walkOf(before))
      return { ...before, gate: after.gate, stepId: after.stepId, path: [...after.path], disclosures: [...after.disclosures] }
    })
  const proposed = script && proposedDisposition(script, walk)
  const chosen = DISPOSITIONS.find((disposition) => disposition === draft.typed[OUTCOME]) ?? null
  const sheet = chosen && fittingDispositions({ gate: draft.gate, party: call.party }).includes(chosen) ? chosen : null
  const pick = (disposition: Disposition) => (isSavedAtOnce(disposition) ? void closing.save(disposition) : type(OUTCOME, disposition))
  const number = state.numbers.find((candidate) => candidate.key === call.phoneKey)
  const values = scriptValues({ me: state.me, record, debtor, portfolio, typed: draft.typed })
  return (
    <div className="grid grid-cols-1 gap-3">
      <CallBar call={call} number={number}>
        <Gate gate={draft.gate} onGate={(gate) => change((before) => ({ ...before, gate }))} />
        {onWish && (
          <Button size="sm" look="quiet" shortcut="." aria-label={say('history.wish.open')} title={say('history.wish.open')} className="-mr-1.5" onClick={onWish}>
            <Hand aria-hidden size={14} />
          </Button>
        )}
      </CallBar>
      {unsaved && <Unsaved note={draft.note} />}
      {sheet ? (
        <WrapUpSheet
          disposition={sheet}
          outcome={closing.outcomeOf(sheet, shownNow)}
          held={held}
          closing={closing}
          debtorName={String(values.debtorName ?? debtor.label)}
          now={shownNow}
          missing={script ? missingStatements(script, walk) : []}
          onTick={(statementId) => onWalk((before) => tick(before, statementId, now()))}
          onClose={() => type(OUTCOME, '')}
        />
      ) : (
        <>
          {script && <ScriptCard script={script} walk={walk} values={values} typed={draft.typed} now={now} onWalk={onWalk} onType={type} />}
          {load.kind === 'loading' && <div aria-hidden className="h-40 animate-pulse rounded-lg border border-line bg-surface" />}
          {load.kind === 'none' && <Notice>{say('script.none')}</Notice>}
          {load.kind === 'absent' && (load.failure ? <FailureNotice failure={load.failure} onRetry={load.retry} /> : <Notice>{say('script.absent')}</Notice>)}
          <Note note={draft.note} needed={false} problem={false} onNote={(note) => change((before) => ({ ...before, note }))} />
          {closing.failure && <FailureNotice failure={closing.failure} />}
          <Outcomes gate={draft.gate} party={call.party} incoming={call.by === 'debtor'} proposed={proposed} disabled={closing.saving} onPick={pick} />
        </>
      )}
    </div>
  )
}

/** The disk is full or refuses: says so and offers the clipboard, so that the text is in the agent's hands. */
function Unsaved({ note }: { note: string }) {
  const { say } = useWords()
  return (
    <Notice
      tone="stop"
      urgent
      action={
        note && (
          <Button size="sm" onClick={() => void navigator.clipboard.writeText(note)}>
            {say('wrap-up.copy-note')}
          </Button>
        )
      }
    >
      {say('wrap-up.unsaved')}
    </Notice>
  )
}
