import { useQueryClient } from '@tanstack/react-query'
import { ExternalLink, Hand } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import type { OverrideView } from '#shared/contract/override'
import { callApi } from '../../messages/api-link.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { safeLink } from '../call/safe-link.ts'
import { isField } from '../shell/use-walk.ts'
import { Age } from './Age.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { LeaveRules } from './LeaveRules.tsx'

/** A leave somebody waits for: what it passes, why, in whose words; answered with a sentence, by key or button. */
export function AskedLeave({ leave, answerable }: { leave: OverrideView; answerable: boolean }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const item = useRef<HTMLLIElement>(null)
  const [grant, setGrant] = useState<boolean | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const link = safeLink(leave.recordUrl)
  const wasOpen = useRef(false)
  useEffect(() => {
    // Put away without an answer: back to where the keys work.
    if (wasOpen.current && grant === null) item.current?.focus()
    wasOpen.current = grant !== null
  }, [grant])

  const answer = async (text: string) => {
    if (grant === null || busy) return
    setBusy(true)
    setFailure(null)
    const result = await callApi('decideOverride', { params: { overrideId: leave.overrideId }, body: { grant, text } })
    setBusy(false)
    if (!result.ok) {
      setFailure(result.failure)
      return
    }
    const next = item.current?.nextElementSibling ?? item.current?.previousElementSibling
    if (next instanceof HTMLElement) next.focus()
    await queries.invalidateQueries({ queryKey: ['overrides'] })
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && grant !== null) {
      event.preventDefault()
      return setGrant(null)
    }
    if (!answerable || isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = { g: true, r: false }[event.key]
    if (chosen === undefined) return
    event.preventDefault()
    setGrant(chosen)
  }
  return (
    <li
      ref={item}
      tabIndex={0}
      onKeyDown={keys}
      aria-label={say('leaves.item', { debtor: leave.debtorLabel, agent: leave.askedByName })}
      className="grid gap-3 border-b border-line px-5 py-4 focus-visible:-outline-offset-2 lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <div className="grid content-start gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Hand aria-hidden size={16} className="text-ask" />
          <span className="text-base font-semibold">{leave.debtorLabel}</span>
          <span className="text-sm text-ink-soft">**{leave.phoneTail}</span>
          <span className="text-sm text-ink-soft">{leave.askedByName}</span>
          <Age since={leave.askedAt} />
          {link && (
            <a href={link} target="_blank" rel="noopener noreferrer" className="ml-auto inline-flex items-center gap-1 text-xs text-accent underline underline-offset-2">
              {say('call.record')}
              <ExternalLink aria-label={say('console.new-tab')} size={11} />
            </a>
          )}
        </p>
        <LeaveRules rules={leave.rules} />
        <p className="max-w-prose rounded-md border border-line bg-canvas px-3 py-2 text-sm">
          <span className="font-medium">{say(`leaves.reason.${leave.reason}`)}</span>
          <span className="mt-0.5 block whitespace-pre-wrap text-ink-soft">{leave.text}</span>
        </p>
      </div>
      {answerable && (
        <div className="grid content-start gap-2">
          {grant === null ? (
            <div className="flex gap-2 lg:justify-end">
              <Button look="primary" shortcut="g" onClick={() => setGrant(true)}>
                {say('leaves.grant')}
              </Button>
              <Button look="stop" shortcut="r" onClick={() => setGrant(false)}>
                {say('leaves.refuse')}
              </Button>
            </div>
          ) : (
            <AnswerForm grant={grant} busy={busy} onAnswer={(text) => void answer(text)} onClose={() => setGrant(null)} />
          )}
          {failure && (isAnswered(failure) ? <Notice tone="ask">{say('leaves.answered-already')}</Notice> : <FailureNotice failure={failure} />)}
        </div>
      )}
    </li>
  )
}

/** Somebody else was quicker. */
function isAnswered({ code }: Failure): boolean {
  return code === 'already-different' || code === 'conflict'
}
