import { Eye } from 'lucide-react'
import type { DocumentDetail } from '#shared/contract/content'
import { Button } from '../../ui/Button.tsx'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'

/** What was published when, by whom and why; newest first. */
export function Versions({ detail, onView }: { detail: DocumentDetail; onView?: (versionId: string) => void }) {
  const { say, locale } = useWords()
  const sorted = detail.versions.toSorted((one, other) => other.number - one.number)
  if (sorted.length === 0) return <p className="text-sm text-ink-faint">{say('content.versions.none')}</p>
  return (
    <ol className="grid">
      {sorted.map((version) => (
        <li key={version.versionId} className="flex items-start gap-3 border-b border-line py-2.5 last:border-0">
          <span className={`mt-0.5 shrink-0 rounded-sm px-1.5 text-xs font-medium ${version.versionId === detail.row.live?.versionId ? 'bg-go-soft text-go' : 'bg-sunken text-ink-soft'}`}>
            {say('content.version', { number: version.number })}
          </span>
          <div className="min-w-0 flex-1">
            <p className="text-sm break-words">{version.note}</p>
            <p className="text-xs text-ink-faint">
              {formatMoment(version.publishedAt, locale)} · {version.publishedByName}
              {version.versionId === detail.row.live?.versionId && ` · ${say('content.versions.live')}`}
            </p>
          </div>
          {onView && (
            <Button size="sm" look="quiet" onClick={() => onView(version.versionId)} aria-label={say('content.versions.view', { number: version.number })}>
              <Eye aria-hidden size={14} />
              {say('content.versions.open')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
