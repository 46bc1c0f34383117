import { CloudOff } from 'lucide-react'
import { useWords } from '../../ui/Words.tsx'

/** Whether new calls appear by themselves right now. */
export function LiveMark({ stale }: { stale: boolean }) {
  const { say } = useWords()
  return (
    <p role="status" className={`flex items-center gap-1.5 text-xs ${stale ? 'text-ask' : 'text-ink-soft'}`}>
      {stale ? <CloudOff aria-hidden size={14} /> : <span aria-hidden className="size-2 rounded-full bg-go" />}
      {say(stale ? 'calls.stale' : 'calls.live')}
    </p>
  )
}
