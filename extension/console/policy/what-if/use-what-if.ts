import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import { callApi } from '../../../messages/api-link.ts'
import type { HouseKind } from '../../rules/house-pack.ts'
import { addPage, NO_SUMS, type WhatIfSums } from './sums.ts'

export interface WhatIfRun {
  state: 'idle' | 'running' | 'stopped' | 'failed' | 'done'
  sums: WhatIfSums
  failure: Failure | null
  /** The draft it was run with, and when (ms UTC). */
  content: unknown
  startedAt: number
}

/** Runs a draft over the calls of the last thirty days, page by page, until it is done or stopped; what was added up stays. */
export function useWhatIf(kind: HouseKind): { run: WhatIfRun; start: (content: unknown) => void; stop: () => void; goOn: () => void } {
  const [run, setRun] = useState<WhatIfRun>({ state: 'idle', sums: NO_SUMS, failure: null, content: null, startedAt: 0 })
  const current = useRef(0)
  const next = useRef<string | null>(null)
  useEffect(() => () => void (current.current += 1), [])

  const read = useCallback(
    async (content: unknown) => {
      const mine = (current.current += 1)
      for (;;) {
        const answer = await callApi('whatIf', { body: { kind, content, cursor: next.current } })
        if (mine !== current.current) return
        if (!answer.ok) return setRun((before) => ({ ...before, state: 'failed', failure: answer.failure }))
        next.current = answer.value.next
        const done = answer.value.next === null
        setRun((before) => ({ ...before, state: done ? 'done' : 'running', sums: addPage(before.sums, answer.value) }))
        if (done) return
      }
    },
    [kind],
  )
  return {
    run,
    start: useCallback(
      (content) => {
        next.current = null
        setRun({ state: 'running', sums: NO_SUMS, failure: null, content, startedAt: Date.now() })
        void read(content)
      },
      [read],
    ),
    stop: useCallback(() => {
      current.current += 1
      setRun((before) => ({ ...before, state: 'stopped' }))
    }, []),
    goOn: useCallback(() => {
      setRun((before) => ({ ...before, state: 'running', failure: null }))
      void read(run.content)
    }, [read, run.content]),
  }
}
