import { CircleAlert, CircleCheck, Redo2, Undo2 } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { DocumentDetail } from '#shared/contract/content'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { BackTo } from './BackTo.tsx'
import { StateMark } from './ContentPage.tsx'
import type { Draft, DraftState } from './draft.ts'
import type { Problem } from './problem.ts'
import { SavedMark } from './SavedMark.tsx'

/** Which document, where its draft stands, and the way to publish it. */
export function EditorBar({
  detail,
  draft,
  state,
  editable,
  problems,
  onProblems,
  onPublish,
  back = '#/content',
  children,
}: {
  detail: DocumentDetail
  draft: Draft<unknown>
  state: DraftState<{ title: string }>
  editable: boolean
  problems: readonly Problem[]
  onProblems: () => void
  onPublish: () => void
  /** Address of the list the document is in. */
  back?: string
  /** Further things to do with it. */
  children?: ReactNode
}) {
  const { say } = useWords()
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const { live, changed } = detail.row
  const unpublished = changed || !live || state.saving !== 'saved'
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 's') void draft.settle()
      else if (key === 'z' && !isTyping(event) && event.shiftKey) draft.redo()
      else if (key === 'z' && !isTyping(event)) draft.undo()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [draft])

  return (
    <div>
      <BackTo href={back}>{say('content.back')}</BackTo>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-5 pt-1 pb-3">
        <h1 className="min-w-0 truncate text-xl font-semibold tracking-tight">{state.content.title || say('content.untitled')}</h1>
        <StateMark row={{ live, changed: unpublished && live !== null }} withdrawn={detail.versions.length > 0} />
        {live && <span className="text-xs text-ink-faint">{say('content.version', { number: live.number })}</span>}
        {!editable && <span className="text-xs text-ink-faint">{say('content.read-only')}</span>}
        <div className="ml-auto flex items-center gap-2">
          {editable && <SavedMark state={state} onRetry={() => void draft.settle()} />}
          <Button look="quiet" size="sm" onClick={onProblems}>
            {errors > 0 ? <CircleAlert aria-hidden size={15} className="text-stop" /> : <CircleCheck aria-hidden size={15} className="text-go" />}
            {errors > 0 ? say('content.errors', { count: errors }) : say('content.no-errors')}
          </Button>
          {editable && (
            <>
              <span className="flex">
                <Button look="quiet" size="sm" aria-label={say('content.undo')} title={say('content.undo')} disabled={state.past.length === 0} onClick={() => draft.undo()}>
                  <Undo2 aria-hidden size={15} />
                </Button>
                <Button look="quiet" size="sm" aria-label={say('content.redo')} title={say('content.redo')} disabled={state.future.length === 0} onClick={() => draft.redo()}>
                  <Redo2 aria-hidden size={15} />
                </Button>
              </span>
              {children}
              <Button look="primary" disabled={!unpublished} onClick={onPublish}>
                {say('content.publish')}
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  )
}

/** Inside a text the browser's own undo is finer. */
function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null
}
