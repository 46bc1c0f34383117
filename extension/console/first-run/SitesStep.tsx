import { Globe } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { siteName, type Sites } from './use-sites.ts'

/** Names the sites it would work on and asks for exactly these; can be put off. */
export function SitesStep({ sites, onDone }: { sites: Sites; onDone: () => void }) {
  const { say } = useWords()
  const [refused, setRefused] = useState(false)
  const allow = async () => {
    if (await sites.grant()) onDone()
    else setRefused(true)
  }
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1.5 rounded-md border border-line bg-canvas p-3 text-sm">
        {sites.missing?.map((pattern) => (
          <li key={pattern} className="flex items-center gap-2 break-all">
            <Globe aria-hidden size={15} className="shrink-0 text-ink-faint" />
            {siteName(pattern)}
          </li>
        ))}
      </ul>
      {refused && (
        <Notice tone="ask" urgent>
          {say('first-run.sites.refused')}
        </Notice>
      )}
      <div className="grid gap-2">
        <Button look="primary" className="min-h-9" autoFocus onClick={allow}>
          {say('first-run.sites.allow')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {say('first-run.sites.later')}
        </Button>
      </div>
    </div>
  )
}
