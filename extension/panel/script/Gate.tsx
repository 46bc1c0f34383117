import { Lock, LockOpen, UserRoundCheck, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { GATE_STATES, type GateState } from '#shared/script/document'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { KeyBox, useKeys } from '../keys/use-keys.tsx'

const LOOK: Record<GateState, string> = {
  UNKNOWN: 'bg-unsure-soft text-unsure',
  CLAIMED: 'bg-ask-soft text-ask',
  VERIFIED: 'bg-go-soft text-go',
  THIRD_PARTY: 'bg-unsure-soft text-unsure',
  WRONG_NUMBER: 'bg-stop-soft text-stop',
  REFUSED: 'bg-stop-soft text-stop',
}
const PICTURE = { UNKNOWN: Lock, CLAIMED: Lock, VERIFIED: LockOpen, THIRD_PARTY: UserRoundX, WRONG_NUMBER: UserRoundX, REFUSED: UserRoundX }

/** Who is on the line? The script moves it by its answers; here the agent sets it without one, or puts it right. */
export function Gate({ gate, onGate }: { gate: GateState; onGate: (gate: GateState) => void }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const Picture = PICTURE[gate]
  const choose = (next: GateState) => {
    setOpen(false)
    onGate(next)
  }
  useKeys({ '0': () => setOpen(true) }, { on: !open })
  return (
    <>
      <button type="button" aria-expanded={open} aria-keyshortcuts="0" onClick={() => setOpen((was) => !was)} className={`inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-full px-2 text-xs font-semibold ${LOOK[gate]}`}>
        <Picture aria-hidden size={13} />
        {say(`script.gate.${gate}`)}
      </button>
      {open && <GateChoice gate={gate} onGate={choose} onClose={() => setOpen(false)} />}
    </>
  )
}

function GateChoice({ gate, onGate, onClose }: { gate: GateState; onGate: (gate: GateState) => void; onClose: () => void }) {
  const { say } = useWords()
  const keys = GATE_STATES.map((state, at) => [String(at + 1), () => onGate(state)] as const)
  return (
    <div role="group" aria-label={say('script.gate.title')} className="order-last grid w-full grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] gap-1.5 rounded-md border border-line bg-raised p-2 shadow-lift">
      <KeyBox bindings={{ ...Object.fromEntries(keys), '0': onClose, Escape: onClose }} />
      <p className="col-span-full flex items-center gap-1.5 text-xs text-ink-soft">
        <UserRoundCheck aria-hidden size={14} />
        {say('script.gate.how')}
      </p>
      {GATE_STATES.map((state, at) => (
        <Button key={state} size="sm" shortcut={String(at + 1)} aria-pressed={state === gate} spread className={state === gate ? 'border-accent' : ''} onClick={() => onGate(state)}>
          {say(`script.gate.${state}`)}
        </Button>
      ))}
    </div>
  )
}
