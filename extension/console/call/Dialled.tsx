import type { ContactDetail } from '#shared/contract/contact'
import { useWords } from '../../ui/Words.tsx'

/** Whom the call went to, and with which reason a warning was passed. */
export function Dialled({ detail: { row, reason } }: { detail: ContactDetail }) {
  const { say } = useWords()
  return (
    <div className="grid gap-1.5 text-sm text-ink-soft">
      <p>
        {say(row.by === 'debtor' ? 'call.inbound.from' : 'call.dialled.to', {
          party: say(`call.party.${row.party}`),
          place: say(`call.place.${row.place}`),
          tail: row.phoneTail,
          seq: row.seq,
        })}
      </p>
      {reason && (
        <div className="w-fit max-w-prose rounded-md bg-ask-soft px-2.5 py-1.5 text-ask">
          <p>{say('call.reason', { reason: say(`call.reason.${reason.code}`) })}</p>
          <p className="text-ink">{reason.text}</p>
        </div>
      )}
    </div>
  )
}
