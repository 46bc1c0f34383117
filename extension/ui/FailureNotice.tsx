import type { Failure } from '#shared/contract/messages'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { useWords } from './Words.tsx'

/** A failure in the reader's language: what happened, what to do, a number to give to support, and a retry where one helps. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { say } = useWords()
  return (
    <Notice
      tone="stop"
      urgent
      action={
        onRetry && (
          <Button size="sm" onClick={onRetry}>
            {say('failure.retry')}
          </Button>
        )
      }
    >
      <p>{say(`failure.${failure.code}`)}</p>
      {failure.errors?.map((error) => (
        <p key={`${error.field} ${error.message}`} className="mt-0.5">
          {error.field}: {error.message}
        </p>
      ))}
      {failure.requestId && <p className="mt-0.5">{say('failure.reference', { id: failure.requestId.slice(0, 8) })}</p>}
    </Notice>
  )
}
