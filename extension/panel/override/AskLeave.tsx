import { Hourglass, ShieldCheck, ShieldX } from 'lucide-react'
import type { NumberState } from '#shared/contract/messages'
import type { OverrideView } from '#shared/contract/override'
import { isPresumed, passes, presumptionReasons } from '../../background/leave.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from '../dial/debtor-time.ts'
import { useMoment } from '../dial/use-moment.ts'
import { usePanel } from '../panel-context.tsx'
import { LeaveSheet } from './LeaveSheet.tsx'

/** Where only presumptions forbid: the way to ask the lead, and what became of it. Nothing for any other number. */
export function AskLeave({ number, shortcut, open, now, onOpen, onClose }: { number: NumberState; shortcut: string | undefined; open: boolean; now: number; onOpen: () => void; onClose: () => void }) {
  const { say } = useWords()
  const { state } = usePanel()
  const { decision, leave } = number
  if (!decision || !isPresumed(decision)) return null
  const waits = leave?.state === 'asked' || passes(leave, decision, now)
  const role = state.me?.role
  const own = decision.denials.every(({ presumption }) => presumption?.by.some((who) => who === role))
  return (
    <div className="grid gap-1.5 px-3 pb-2 pl-10">
      {leave && <LeaveState leave={leave} now={now} />}
      {!waits && !open && (
        <div>
          <Button size="sm" shortcut={shortcut} onClick={onOpen}>
            {say(own ? 'dial.leave.own' : 'dial.leave.ask')}
          </Button>
        </div>
      )}
      {open && !waits && <LeaveSheet number={number} own={own} reasons={presumptionReasons(decision)} onClose={onClose} />}
    </div>
  )
}

const LOOK = { asked: [Hourglass, 'text-ink-soft'], granted: [ShieldCheck, 'text-go'], refused: [ShieldX, 'text-stop'], used: [ShieldCheck, 'text-ink-faint'], expired: [Hourglass, 'text-ink-faint'] } as const

function LeaveState({ leave, now }: { leave: OverrideView; now: number }) {
  const { say } = useWords()
  const { moment } = useMoment(OWN_ZONE, now)
  const ended = leave.state === 'granted' && leave.expiresAt !== null && now >= leave.expiresAt
  const state = ended ? 'expired' : leave.state
  const [Picture, ink] = LOOK[state]
  const time = state === 'granted' || state === 'expired' ? leave.expiresAt : (leave.decidedAt ?? leave.askedAt)
  return (
    <p role="status" className="flex items-start gap-1.5 text-xs">
      <Picture aria-hidden size={14} className={`mt-0.5 shrink-0 ${ink}`} />
      <span className="min-w-0">
        <span className={`font-semibold ${ink}`}>{say(`dial.leave.${state}`, { name: leave.decidedByName ?? '', time: moment(time ?? leave.askedAt) })}</span>
        {leave.decidedText && <span className="block text-ink-soft">{say('dial.leave.said', { text: leave.decidedText })}</span>}
      </span>
    </p>
  )
}
