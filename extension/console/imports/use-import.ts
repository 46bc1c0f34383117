import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '#shared/contract/messages'
import { callApi } from '../../messages/api-link.ts'
import type { ReadContacts } from './read-contacts.ts'
import { sentContact } from './ref-of.ts'
import { addResult, NOTHING_SENT, type ImportTotals } from './totals.ts'

export interface ImportOrder {
  importId: string
  portfolioId: string
  source: string
  dryRun: boolean
  read: ReadContacts
}
export interface ImportRun {
  state: 'idle' | 'running' | 'stopped' | 'failed' | 'done'
  order: ImportOrder | null
  /** Parts that were answered. */
  sent: number
  totals: ImportTotals
  failure: Failure | null
}

/** Nothing was sent yet. */
export const IDLE: ImportRun = { state: 'idle', order: null, sent: 0, totals: NOTHING_SENT, failure: null }

/** Sends the parts of a file one after another; after a failure or a stop it goes on where it was. The server takes each contact once. */
export function useImport(): { run: ImportRun; start: (order: ImportOrder) => void; stop: () => void; goOn: () => void } {
  const [run, setRun] = useState<ImportRun>(IDLE)
  const current = useRef(0)
  useEffect(() => () => void (current.current += 1), [])

  const send = useCallback(async (order: ImportOrder, from: number) => {
    const mine = (current.current += 1)
    const { importId, portfolioId, source, dryRun, read } = order
    for (const [index, part] of read.parts.entries()) {
      if (index < from) continue
      const rows = await Promise.all(part.map(({ contact }) => sentContact(contact)))
      const answer = await callApi('importContacts', { body: { importId, portfolioId, source, dryRun, rows } })
      if (mine !== current.current) return
      if (!answer.ok) return setRun((before) => ({ ...before, state: 'failed', failure: answer.failure }))
      setRun((before) => ({ ...before, sent: index + 1, totals: addResult(before.totals, part, answer.value) }))
    }
    setRun((before) => ({ ...before, state: 'done' }))
  }, [])

  return {
    run,
    start: useCallback(
      (order) => {
        setRun({ ...IDLE, state: 'running', order })
        void send(order, 0)
      },
      [send],
    ),
    stop: useCallback(() => {
      current.current += 1
      setRun((before) => ({ ...before, state: 'stopped' }))
    }, []),
    goOn: useCallback(() => {
      if (!run.order) return
      setRun({ ...run, state: 'running', failure: null })
      void send(run.order, run.sent)
    }, [send, run]),
  }
}
