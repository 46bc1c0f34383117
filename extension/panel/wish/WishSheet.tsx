import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { DebtorView, FlagChange } from '#shared/contract/debtor'
import { CHANNELS, CONSENTS, type Party } from '#shared/packs/pack'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { zoneOf } from '../dial/debtor-time.ts'
import { KeyBox } from '../keys/use-keys.tsx'
import { useNow } from '../use-now.ts'
import { Choices } from './Choices.tsx'
import { DateStep } from './DateStep.tsx'
import { NoteStep } from './NoteStep.tsx'
import { TimeStep } from './TimeStep.tsx'
import { flagsFor, needsWriting, type Wish, WISH_KEYS, type WishKind, wishesOf } from './wish.ts'
import { ZoneStep } from './ZoneStep.tsx'

type Step = 'menu' | 'time' | 'channel' | 'stop' | 'dispute' | 'elsewhere' | 'consent' | 'notice' | 'judgment' | 'spoken-dispute' | { note: Wish; set: FlagChange['set'] }

/**
 * What the person asks for or tells: a key each, and it holds for everyone at once. On a call the call is the evidence;
 * without one, and for a consent, the agent says what it rests on.
 */
export function WishSheet({ debtor, party, phoneId, onCall, onSet, onClose }: { debtor: DebtorView; party: Party; phoneId: string | null; onCall: boolean; onSet: (set: FlagChange['set'], note: string) => void; onClose: () => void }) {
  const { say } = useWords()
  const now = useNow(15_000)
  const zone = zoneOf(debtor)
  const box = useRef<HTMLElement>(null)
  const [step, setStep] = useState<Step>('menu')
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const go = (next: Step) => {
    // The button that was pressed goes with its step; a field of the next one takes the focus from here.
    box.current?.focus({ preventScroll: true })
    setStep(next)
  }
  const choose = (wish: Wish) => {
    const set = flagsFor(wish, { debtor, now, zone, phoneId })
    if (set === null) go('spoken-dispute')
    else if (!onCall || wish.kind === 'consent') go({ note: wish, set })
    else onSet(set, say('history.wish.on-call'))
  }
  const open = (kind: WishKind) => {
    if (kind === 'number' || kind === 'work' || kind === 'lawyer' || kind === 'writtenOnly' || kind === 'bankrupt' || kind === 'minor' || kind === 'incapacitated' || kind === 'deceased' || kind === 'timeBarred' || kind === 'medicalDebt') choose({ kind })
    else go(kind)
  }
  const kinds = wishesOf(party, debtor).filter((kind) => kind !== 'number' || phoneId !== null)
  const title = titleOf(step, say)
  const back = () => (step === 'menu' ? onClose() : go('menu'))
  return (
    <KeyBox bindings={{ Escape: back, '.': onClose }}>
      <section ref={box} tabIndex={-1} aria-label={title} className="grid grid-cols-1 gap-2 rounded-lg border border-line bg-surface p-3 shadow-lift outline-none">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="flex-1 text-sm font-semibold">{title}</h2>
          <Button size="sm" look="quiet" shortcut="Esc" onClick={back}>
            {step === 'menu' ? null : <ArrowLeft aria-hidden size={13} />}
            {say(step === 'menu' ? 'panel.cancel' : 'history.wish.back')}
          </Button>
        </div>
        {step === 'menu' && <Choices choices={kinds.map((kind) => ({ key: WISH_KEYS[kind], label: say(`history.wish.${kind}`), choose: () => open(kind) }))} />}
        {step === 'time' && <TimeStep zone={zone} now={now} onWindows={(windows) => choose({ kind: 'time', windows })} />}
        {step === 'channel' && <Choices choices={CHANNELS.map((channel, at) => ({ key: String(at + 1), label: say(`history.channel.${channel}`), choose: () => choose({ kind: 'channel', channel }) }))} />}
        {(step === 'stop' || step === 'dispute') && (
          <>
            <Choices
              choices={[
                { key: '1', label: say('history.wish.spoken'), choose: () => choose({ kind: step, inWriting: false }) },
                { key: '2', label: say('history.wish.in-writing'), choose: () => choose({ kind: step, inWriting: true }) },
              ]}
            />
            {needsWriting(debtor) && <p className="text-xs text-ink-soft">{say(`history.wish.${step}-writing`)}</p>}
          </>
        )}
        {step === 'spoken-dispute' && <Notice>{say('history.wish.dispute-spoken')}</Notice>}
        {step === 'elsewhere' && <ZoneStep debtor={debtor} now={now} onZone={(where) => choose({ kind: 'elsewhere', zone: where })} />}
        {step === 'consent' && <Choices choices={CONSENTS.map((consent, at) => ({ key: String(at + 1), label: say(`history.consent.${consent}`), choose: () => choose({ kind: 'consent', consent }) }))} />}
        {(step === 'notice' || step === 'judgment') && <DateStep zone={zone} now={now} onDate={(on) => choose({ kind: step, on })} />}
        {typeof step === 'object' && <NoteStep label={say(step.note.kind === 'consent' ? 'history.wish.evidence' : 'history.flag-note')} onNote={(note) => onSet(step.set, note)} />}
        <p className="text-2xs text-ink-faint">{say('history.flag-everyone')}</p>
      </section>
    </KeyBox>
  )
}

function titleOf(step: Step, say: (id: string, values?: Record<string, string>) => string): string {
  if (step === 'menu') return say('history.wish.title')
  if (step === 'spoken-dispute') return say('history.wish.dispute')
  if (typeof step === 'string') return say(`history.wish.${step}`)
  const { note } = step
  return note.kind === 'consent' ? say('history.flag.consents', { what: say(`history.consent.${note.consent}`) }) : say(`history.wish.${note.kind}`)
}
