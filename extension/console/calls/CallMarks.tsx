import { CloudOff, Hand, PhoneIncoming, TriangleAlert } from 'lucide-react'
import type { ContactRow } from '#shared/contract/contact'
import { useWords } from '../../ui/Words.tsx'

/** What is out of the ordinary about a call: they called us, a reason or a leave was needed, it was decided without the server. */
export function CallMarks({ row }: { row: Pick<ContactRow, 'by' | 'warned' | 'overridden' | 'decidedOffline'> }) {
  const { say } = useWords()
  const marks = [
    { shown: row.by === 'debtor', icon: PhoneIncoming, tone: 'text-accent', words: say('calls.inbound') },
    { shown: row.warned, icon: TriangleAlert, tone: 'text-ask', words: say('calls.warned') },
    { shown: row.overridden, icon: Hand, tone: 'text-ask', words: say('calls.overridden') },
    { shown: row.decidedOffline, icon: CloudOff, tone: 'text-unsure', words: say('calls.offline') },
  ]
  return marks.map(
    ({ shown, icon: Icon, tone, words }) =>
      shown && (
        <span key={words} title={words} className={`shrink-0 ${tone}`}>
          <Icon aria-hidden size={14} />
          <span className="sr-only">{words}</span>
        </span>
      ),
  )
}
