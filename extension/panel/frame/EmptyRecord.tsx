import { MousePointerClick } from 'lucide-react'
import { useWords } from '../../ui/Words.tsx'
import { Queue } from '../queue/Queue.tsx'

/** Nothing is open: what to do, and what waits to be done. `known`: the page belongs to a CRM we can read. */
export function EmptyRecord({ known }: { known: boolean }) {
  const { say } = useWords()
  return (
    <>
      <div className="flex gap-3 rounded-lg bg-sunken p-3">
        <MousePointerClick aria-hidden size={20} className="mt-0.5 shrink-0 text-accent" />
        <div className="grid gap-0.5">
          <h1 className="text-sm font-semibold">{say(known ? 'panel.empty.title' : 'panel.unknown.title')}</h1>
          <p className="text-xs text-ink-soft">{say(known ? 'panel.empty.how' : 'panel.unknown.how')}</p>
        </div>
      </div>
      <Queue />
    </>
  )
}
