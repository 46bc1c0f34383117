import { useQuery } from '@tanstack/react-query'
import type { ScriptDocument } from '#shared/script/document'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { ScriptLine } from '../call/ScriptLine.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { readDraft } from './read-draft.ts'
import { stepName } from './step-name.ts'

/** An older version to read, what differs from the draft, and the way back to it – as a draft, to be published anew. */
export function VersionDialog({
  versionId,
  draft,
  onClose,
  onRestore,
}: {
  versionId: string
  draft: ScriptDocument
  onClose: () => void
  onRestore: ((content: ScriptDocument) => void) | null
}) {
  const { say, locale } = useWords()
  const version = useQuery({ ...apiQuery('version', { params: { versionId } }), staleTime: Number.POSITIVE_INFINITY })
  const failure = failureOf(version.error)
  const script = version.data ? readDraft(version.data.content) : null
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
            <Button look="primary" disabled={!script} onClick={() => script && onRestore(script)}>
              {say('content.restore')}
            </Button>
          </>
        )
      }
    >
      {version.isPending && <Waiting lines={6} />}
      {failure && <FailureNotice failure={failure} onRetry={() => void version.refetch()} />}
      {script && (
        <div className="grid items-start gap-6 md:grid-cols-2">
          <section className="grid gap-2">
            <h3 className="text-sm font-semibold">{say('content.steps')}</h3>
            <ol className="grid gap-2">
              {script.steps.map((step, index) => (
                <li key={step.id} className="rounded-md border border-line p-3">
                  <p className="text-2xs text-ink-faint">
                    {index + 1} · {say(`content.stage.${step.stage}`)}
                  </p>
                  <p lang={script.language} className="text-sm">
                    <ScriptLine text={step.say} language={script.language} />
                  </p>
                  {step.choices.length > 0 && (
                    <ul className="mt-1 grid text-xs text-ink-soft">
                      {step.choices.map((choice) => (
                        <li key={choice.id}>
                          {choice.label} → {stepName(script, choice.to, say)}
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ol>
          </section>
          <section className="grid gap-2">
            <h3 className="text-sm font-semibold">{say('content.version.differences')}</h3>
            <DifferenceList before={draft} after={script} />
          </section>
        </div>
      )}
    </Dialog>
  )
}
