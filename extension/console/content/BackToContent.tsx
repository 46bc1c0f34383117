import { ArrowLeft } from 'lucide-react'
import { useWords } from '../../ui/Words.tsx'

/** The way back to the list of documents. */
export function BackToContent() {
  const { say } = useWords()
  return (
    <div className="px-4 pt-3">
      <a href="#/content" className="inline-flex min-h-7 items-center gap-1.5 rounded-md px-2 text-sm text-ink-soft hover:bg-sunken hover:text-ink">
        <ArrowLeft aria-hidden size={15} />
        {say('content.back')}
      </a>
    </div>
  )
}
