import { useCallback, useState } from 'react'
import type { WarningReason } from '#shared/contract/dial'
import type { Failure, PanelAnswers } from '#shared/contract/messages'
import { usePanel } from '../panel-context.tsx'

/** Where the dial of one number stands. */
export type DialTry =
  | { step: 'idle' }
  | { step: 'asking'; key: string }
  | { step: 'dialling'; key: string }
  | { step: 'answered'; key: string; answer: PanelAnswers['dial'] }
  | { step: 'failed'; key: string; failure: Failure }

/** Dialling from the panel: one try at a time; a warning asks for its reason before anything is sent. */
export function useDial(): {
  attempt: DialTry
  dial: (key: string, reason: WarningReason | null) => void
  ask: (key: string) => void
  close: () => void
} {
  const { call } = usePanel()
  const [attempt, setAttempt] = useState<DialTry>({ step: 'idle' })
  const dial = useCallback(
    (key: string, reason: WarningReason | null) => {
      setAttempt({ step: 'dialling', key })
      void call('dial', { key, reason }).then((answer) => {
        if (!answer.ok) return setAttempt({ step: 'failed', key, failure: answer.failure })
        setAttempt(answer.value.needsReason ? { step: 'asking', key } : { step: 'answered', key, answer: answer.value })
      })
    },
    [call],
  )
  return {
    attempt,
    dial,
    ask: useCallback((key) => setAttempt({ step: 'asking', key }), []),
    close: useCallback(() => {
      setAttempt({ step: 'idle' })
      // The question may have come from a click in the page: dropped there too, or the next click would not raise it again.
      void call('dropQuestion', {})
    }, [call]),
  }
}
