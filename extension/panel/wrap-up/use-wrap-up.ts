import { useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import type { DebtorView } from '#shared/contract/debtor'
import type { CallState, Failure } from '#shared/contract/messages'
import { proposeFollowUp } from '#shared/follow-up/propose'
import type { Disposition } from '#shared/playbook/disposition'
import type { HeldDraft } from '../call/use-draft.ts'
import { useBundle } from '../content/use-bundle.ts'
import { todayIn, zoneOf } from '../dial/debtor-time.ts'
import { nextStep, type NextStep } from '../follow-up/follow-up-draft.ts'
import { usePanel } from '../panel-context.tsx'
import { promiseDraft, type PromiseDraft } from '../promise/promise-draft.ts'
import { afterThisCall, lawfulFrom } from './lawful-from.ts'
import { gapsOf, toWrapUp, type WrapUpGap } from './to-wrap-up.ts'

/** Everything an outcome would be saved with, as it stands now. */
export interface Outcome {
  zone: string
  today: string
  promise: PromiseDraft
  proposal: NextStep | null
  step: NextStep | null
  lawfulFrom: (at: number) => number | null
  gaps: readonly WrapUpGap[]
}

/** Closing a call: what an outcome would be, and saving it once, however often the key is pressed. */
export function useWrapUp(call: CallState, debtor: DebtorView, { draft, flush }: HeldDraft) {
  const { state, call: send } = usePanel()
  const house = useBundle()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [saving, setSaving] = useState(false)
  const busy = useRef(false)
  const zone = zoneOf(debtor)
  const phoneId = state.numbers.find((number) => number.key === call.phoneKey)?.phoneId ?? null
  const clock = () => Date.now() + state.clockSkew

  const outcomeOf = (disposition: Disposition, now: number): Outcome => {
    const today = todayIn(zone, now)
    const promise = promiseDraft(draft.typed, debtor, today)
    const from = lawfulFrom(afterThisCall(debtor, call, disposition), phoneId, house)
    const promised = disposition === 'RPC_PTP' && promise.dueOn !== null ? { dueOn: promise.dueOn } : null
    const proposal = proposeFollowUp({ disposition, promise: promised, now, zone, lawfulFrom: from })
    const step = nextStep(draft.typed, proposal, { zone, now })
    return { zone, today, promise, proposal, step, lawfulFrom: from, gaps: gapsOf(disposition, draft, promise) }
  }
  /** True once it is on this machine's disk. */
  const save = async (disposition: Disposition): Promise<boolean> => {
    const { promise, step, gaps } = outcomeOf(disposition, clock())
    if (busy.current || gaps.length > 0) return false
    busy.current = true
    setSaving(true)
    setFailure(null)
    await flush()
    const wrapUp = toWrapUp({ call, draft, disposition, promise, step, zone, endedAt: clock(), newId: uuidv7 })
    const answer = await send('wrapUp', { contactId: call.contactId, wrapUp })
    if (answer.ok) return true // and stays closed: the background takes the call off the screen
    setFailure(answer.failure)
    busy.current = false
    setSaving(false)
    return false
  }
  return { outcomeOf, save, saving, failure }
}
