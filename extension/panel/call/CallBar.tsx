import { CloudOff, PhoneCall, PhoneIncoming } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CallState, NumberState } from '#shared/contract/messages'
import { useWords } from '../../ui/Words.tsx'
import { useNow } from '../use-now.ts'

/** The call in progress: whom, how long, and who is on the line. */
export function CallBar({ call, number, children }: { call: CallState; number: NumberState | undefined; children: ReactNode }) {
  const { say } = useWords()
  const seconds = Math.max(0, Math.floor((useNow(1000) - call.placedAt) / 1000))
  const Picture = call.by === 'debtor' ? PhoneIncoming : PhoneCall
  return (
    <section aria-label={say('wrap-up.call')} className="flex flex-wrap items-center gap-x-2 gap-y-1.5 rounded-lg bg-accent-soft px-3 py-2">
      <Picture aria-hidden size={15} className="text-accent" />
      <span className="min-w-0 flex-1 truncate text-xs">
        {say(`dial.party.${call.party}`)}
        {number && <span className="ml-1.5 font-medium">{number.raw}</span>}
      </span>
      <span role="timer" aria-label={say('wrap-up.since')} className="text-sm font-semibold text-accent">
        {clockOf(seconds)}
      </span>
      {children}
      {call.by === 'debtor' && <p className="w-full text-xs font-medium text-accent">{say('wrap-up.incoming')}</p>}
      {call.offline && (
        <p className="flex w-full items-center gap-1.5 text-xs text-ink-soft">
          <CloudOff aria-hidden size={13} className="shrink-0" />
          {say('wrap-up.placed-offline')}
        </p>
      )}
    </section>
  )
}

/** "0:07", "12:40", "1:02:03". */
function clockOf(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  const tail = `${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}
