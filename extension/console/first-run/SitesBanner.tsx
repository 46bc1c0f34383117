import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { siteName, useSites } from './use-sites.ts'

/** Says that the overlay does not work on a published site yet, with the way to change it; can be put away for now. */
export function SitesBanner() {
  const { say } = useWords()
  const sites = useSites()
  const [away, setAway] = useState(false)
  if (away || !sites.missing || sites.missing.length === 0) return null
  return (
    <div className="px-5 pt-3">
      <Notice
        tone="ask"
        action={
          <span className="flex shrink-0 gap-1.5">
            <Button size="sm" onClick={() => void sites.grant()}>
              {say('first-run.sites.allow')}
            </Button>
            <Button size="sm" look="quiet" onClick={() => setAway(true)}>
              {say('first-run.sites.later')}
            </Button>
          </span>
        }
      >
        {say('first-run.sites.banner', { sites: sites.missing.map(siteName).join(', ') })}
      </Notice>
    </div>
  )
}
