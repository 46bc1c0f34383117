import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { type LoggedCall, useBook } from './Book.tsx'
import { isoMinute } from './calendar-days.ts'
import type { Phone } from './debtor.ts'

export type Phase = 'dialling' | 'ringing' | 'connected' | 'ended'

export interface Call {
  phase: Phase
  debtorId: string
  phone: Phone
  startedAt: number
  connectedAt: number | null
  endedAt: number | null
  muted: boolean
  held: boolean
}

interface Softphone {
  call: Call | null
  /** Why the last click did not become a call. */
  refusal: 'invalid' | 'busy' | null
  dial(debtorId: string, phone: Phone): void
  hangUp(): void
  change(part: Partial<Pick<Call, 'muted' | 'held'>>): void
}

const DIALLING_MS = 1_200
const RINGING_MS = 2_400
const UNANSWERED_MS = 9_000
const SHOWN_AFTER_END_MS = 6_000
const SoftphoneContext = createContext<Softphone | null>(null)

/** A simulated line: it dials, rings, is answered or not, and never leaves the page. */
export function SoftphoneProvider({ children }: { children: ReactNode }) {
  const { logCall } = useBook()
  const [call, setCall] = useState<Call | null>(null)
  const [refusal, setRefusal] = useState<Softphone['refusal']>(null)
  const phase = call?.phase
  const answered = call ? isAnswered(call.phone) : false

  useEffect(() => {
    const [wait, next] = afterwards(phase, answered)
    if (wait === null) return
    const timer = setTimeout(() => setCall((current) => current && next(current)), wait)
    return () => clearTimeout(timer)
  }, [phase, answered])

  useEffect(() => {
    // One entry a call: once ended, a call does not change any more.
    if (call?.phase === 'ended') logCall(logEntry(call))
  }, [call, logCall])

  useEffect(() => {
    if (!refusal) return
    const timer = setTimeout(() => setRefusal(null), 3_000)
    return () => clearTimeout(timer)
  }, [refusal])

  const softphone: Softphone = {
    call,
    refusal,
    dial(debtorId, phone) {
      if (call && call.phase !== 'ended') return setRefusal('busy')
      if (!phone.dials) return setRefusal('invalid')
      setRefusal(null)
      setCall({ phase: 'dialling', debtorId, phone, startedAt: Date.now(), connectedAt: null, endedAt: null, muted: false, held: false })
    },
    hangUp: () => setCall((current) => current && end(current)),
    change: (part) => setCall((current) => current && (current.phase === 'ended' ? current : { ...current, ...part })),
  }
  return <SoftphoneContext value={softphone}>{children}</SoftphoneContext>
}

/** The line of this seat; throws outside the provider. */
export function useSoftphone(): Softphone {
  const softphone = useContext(SoftphoneContext)
  if (!softphone) throw new Error('No SoftphoneProvider above.')
  return softphone
}

type Step = (call: Call) => Call | null

/** What happens by itself, and after how long. */
function afterwards(phase: Phase | undefined, answered: boolean): [wait: number | null, next: Step] {
  switch (phase) {
    case 'dialling':
      return [DIALLING_MS, (call) => ({ ...call, phase: 'ringing' })]
    case 'ringing':
      return answered ? [RINGING_MS, (call) => ({ ...call, phase: 'connected', connectedAt: Date.now() })] : [UNANSWERED_MS, end]
    case 'ended':
      return [SHOWN_AFTER_END_MS, () => null]
    case 'connected':
    case undefined:
      return [null, () => null]
  }
}

function end(call: Call): Call {
  return call.phase === 'ended' ? call : { ...call, phase: 'ended', endedAt: Date.now() }
}

/** Nobody picks up at numbers ending in 4 or 9, nor where the line is out of service. */
function isAnswered(phone: Phone): boolean {
  return phone.status !== 'unreachable' && !/[49]$/.test(phone.dials ?? '')
}

/** How a call that is over came to its end. */
export function endingOf(call: Call): LoggedCall['ending'] {
  if (call.connectedAt) return 'talked'
  return (call.endedAt ?? 0) - call.startedAt >= DIALLING_MS + UNANSWERED_MS ? 'no-answer' : 'hung-up'
}

function logEntry(call: Call): LoggedCall {
  const talkedSeconds = call.connectedAt && call.endedAt ? Math.round((call.endedAt - call.connectedAt) / 1_000) : 0
  return { debtorId: call.debtorId, madeAt: isoMinute(new Date(call.startedAt)), with: call.phone.name, number: call.phone.shown, talkedSeconds, ending: endingOf(call) }
}
