import { CloudOff, History } from 'lucide-react'
import type { Basis } from '#shared/contract/messages'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from './debtor-time.ts'
import { useMoment } from './use-moment.ts'

/** Says that the answer rests on an older history, and of when; nothing while it is fresh. */
export function BasisLine({ basis, now }: { basis: Basis; now: number }) {
  const { say } = useWords()
  const { moment } = useMoment(OWN_ZONE, now)
  if (basis.age === 'fresh' && !basis.offline) return null
  const Picture = basis.offline ? CloudOff : History
  return (
    <p role="status" className="flex items-start gap-2 border-t border-line bg-sunken px-3 py-1.5 text-xs text-ink">
      <Picture aria-hidden size={14} className="mt-0.5 shrink-0" />
      <span>
        <span className="font-semibold">{say(basis.offline ? 'dial.basis.offline' : 'dial.basis.dated', { time: moment(basis.asOf) })}</span>{' '}
        <span className="text-ink-soft">{say(basis.offline ? 'dial.basis.offline-how' : 'dial.basis.dated-how')}</span>
      </span>
    </p>
  )
}
