import { CircleAlert, CircleCheck, CircleDashed, MessageSquare, PhoneMissed, UserX } from 'lucide-react'
import type { Disposition } from '#shared/playbook/disposition'
import { useWords } from '../../ui/Words.tsx'
import { GROUP_OF, type OutcomeGroup } from './outcome.ts'

const LOOKS: Record<OutcomeGroup | 'unfinished', { icon: typeof CircleCheck; tone: string }> = {
  promise: { icon: CircleCheck, tone: 'bg-go-soft text-go' },
  spoken: { icon: MessageSquare, tone: 'bg-accent-soft text-accent' },
  attention: { icon: CircleAlert, tone: 'bg-ask-soft text-ask' },
  'other-person': { icon: UserX, tone: 'bg-unsure-soft text-unsure' },
  nobody: { icon: PhoneMissed, tone: 'text-ink-faint' },
  unfinished: { icon: CircleDashed, tone: 'text-ask border border-dashed border-ask/50' },
}

/** How a call ended, as word, shape and colour; without an outcome: unfinished. */
export function OutcomeChip({ disposition }: { disposition: Disposition | null }) {
  const { say } = useWords()
  const look = LOOKS[disposition ? GROUP_OF[disposition] : 'unfinished']
  const Icon = look.icon
  const quiet = disposition !== null && GROUP_OF[disposition] === 'nobody'
  return (
    <span className={`inline-flex max-w-full items-center gap-1.5 rounded-sm py-0.5 text-xs font-medium ${quiet ? '' : 'px-1.5'} ${look.tone}`}>
      <Icon aria-hidden size={13} className="shrink-0" />
      <span className="truncate">{disposition ? say(`disposition.${disposition}`) : say('calls.unfinished')}</span>
    </span>
  )
}
