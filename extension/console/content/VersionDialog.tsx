import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { Waiting } from '../shell/Waiting.tsx'

/** An older version to read, what differs from the draft, and the way back to it – as a draft, to be published anew. */
export function VersionDialog<T>({
  versionId,
  read,
  renderVersion,
  renderDifference,
  onClose,
  onRestore,
}: {
  versionId: string
  read: (content: unknown) => T
  /** The version itself, to be read. */
  renderVersion: (content: T) => ReactNode
  /** What differs from the draft. */
  renderDifference: (content: T) => ReactNode
  onClose: () => void
  onRestore: ((content: T) => void) | null
}) {
  const { say, locale } = useWords()
  const version = useQuery({ ...apiQuery('version', { params: { versionId } }), staleTime: Number.POSITIVE_INFINITY })
  const failure = failureOf(version.error)
  return (
    <Dialog
      size="lg"
      title={version.data ? say('content.version.title', { number: version.data.number }) : say('content.versions')}
      text={version.data ? formatMoment(version.data.publishedAt, locale) : undefined}
      onClose={onClose}
      foot={
        onRestore && (
          <>
            <span className="mr-auto text-xs text-ink-faint">{say('content.restore.hint')}</span>
            <Button look="primary" disabled={!version.data} onClick={() => version.data && onRestore(read(version.data.content))}>
              {say('content.restore')}
            </Button>
          </>
        )
      }
    >
      {version.isPending && <Waiting lines={6} />}
      {failure && <FailureNotice failure={failure} onRetry={() => void version.refetch()} />}
      {version.data && (
        <div className="grid items-start gap-6 md:grid-cols-2">
          <section className="grid gap-2">{renderVersion(read(version.data.content))}</section>
          <section className="grid gap-2">
            <h3 className="text-sm font-semibold">{say('content.version.differences')}</h3>
            {renderDifference(read(version.data.content))}
          </section>
        </div>
      )}
    </Dialog>
  )
}
