import { Check, Clock, Minus, PhoneOutgoing } from 'lucide-react'
import type { OverrideView } from '#shared/contract/override'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'

const LOOKS = {
  asked: { icon: Clock, tone: 'bg-ask-soft text-ask' },
  granted: { icon: Check, tone: 'bg-go-soft text-go' },
  refused: { icon: Minus, tone: 'bg-stop-soft text-stop' },
  used: { icon: PhoneOutgoing, tone: 'bg-accent-soft text-accent' },
  expired: { icon: Clock, tone: 'bg-unsure-soft text-unsure' },
} as const

/** A leave as it was answered: who asked, who answered, in whose words. */
export function PastLeave({ leave }: { leave: OverrideView }) {
  const { say, locale } = useWords()
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-line py-2.5 text-sm last:border-0 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <div className="grid content-start justify-items-start gap-1">
        <LeaveState state={leave.state} />
        <span className="text-xs text-ink-faint">{formatMoment(leave.askedAt, locale)}</span>
      </div>
      <div className="grid gap-0.5">
        <p>
          <span className="font-medium">{leave.debtorLabel}</span> <span className="text-ink-soft">**{leave.phoneTail}</span>
          <span className="text-xs text-ink-faint"> · {leave.rules.map(({ cite }) => cite).join('; ')}</span>
        </p>
        <p className="text-ink-soft">
          {leave.askedByName}: {say(`leaves.reason.${leave.reason}`)} – {leave.text}
        </p>
        {leave.decidedText && (
          <p className="text-ink-soft">
            {leave.decidedByName ?? ''}: {leave.decidedText}
          </p>
        )}
        {leave.state === 'granted' && leave.expiresAt !== null && <p className="text-xs text-ask">{say('leaves.expires', { time: formatMoment(leave.expiresAt, locale) })}</p>}
      </div>
    </li>
  )
}

/** Where a leave stands, as word, shape and colour. */
export function LeaveState({ state }: { state: OverrideView['state'] }) {
  const { say } = useWords()
  const { icon: Icon, tone } = LOOKS[state]
  return (
    <span className={`inline-flex items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs font-medium ${tone}`}>
      <Icon aria-hidden size={12} />
      {say(`leaves.state.${state}`)}
    </span>
  )
}
