import { CornerUpLeft } from 'lucide-react'
import { formatTime } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from '../dial/debtor-time.ts'
import { usePanel } from '../panel-context.tsx'

/** Calls without an outcome, each a way back to its record; what was typed waits there. */
export function UnfinishedChips() {
  const { say, locale } = useWords()
  const { state, call } = usePanel()
  if (state.unfinished.length === 0) return null
  return (
    <ul aria-label={say('wrap-up.unfinished')} className="flex flex-wrap gap-1.5">
      {state.unfinished.map(({ contactId, label, placedAt, recordUrl }) => (
        <li key={contactId}>
          <button
            type="button"
            disabled={!recordUrl}
            onClick={() => recordUrl && void call('openRecord', { url: recordUrl })}
            className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-full border border-ask/40 bg-ask-soft px-2.5 text-xs font-medium text-ask hover:border-ask disabled:cursor-default"
          >
            <CornerUpLeft aria-hidden size={13} />
            {say('wrap-up.unfinished-one', { label, time: formatTime(placedAt, locale, OWN_ZONE) })}
          </button>
        </li>
      ))}
    </ul>
  )
}
