import { ExternalLink } from 'lucide-react'
import { useWords } from '../../ui/Words.tsx'
import { safeLink } from '../call/safe-link.ts'

/** A web address by its host and path; as text where it is none. */
export function SourceLink({ url }: { url: string }) {
  const { say } = useWords()
  const link = safeLink(url)
  if (!link) return <>{url}</>
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" className="text-accent underline underline-offset-2">
      {link.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
      <ExternalLink aria-label={say('console.new-tab')} size={11} className="ml-1 inline align-[-1px]" />
    </a>
  )
}
