import { type ReactNode, useState } from 'react'
import type { DebtorView, FlagChange } from '#shared/contract/debtor'
import type { Failure } from '#shared/contract/messages'
import type { Party } from '#shared/packs/pack'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useKeys } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'
import { WishSheet } from './WishSheet.tsx'

type Step = 'closed' | 'open' | 'sending' | 'sent' | 'waiting' | { failure: Failure; again: () => void }

/**
 * The sheet of what a person asks for, on its key. It is gone with the choice, for the call goes on; one line says where
 * the choice is. `open` is `null` while the sheet is.
 */
export function useWish({ debtor, party, phoneId, onCall }: { debtor: DebtorView; party: Party; phoneId: string | null; onCall: boolean }): { sheet: ReactNode; open: (() => void) | null } {
  const { say } = useWords()
  const { call } = usePanel()
  const [step, setStep] = useState<Step>('closed')
  const open = () => setStep('open')
  useKeys({ '.': open }, { on: step !== 'open' })
  const set = async (flags: FlagChange['set'], note: string) => {
    setStep('sending')
    const answer = await call('changeFlags', { debtorId: debtor.debtorId, set: flags, clear: [], note })
    // The next one may be open by now; this one shows among the flags either way.
    setStep((now) => {
      if (!answer.ok) return { failure: answer.failure, again: () => void set(flags, note) }
      return now === 'sending' ? (answer.value.sent ? 'sent' : 'waiting') : now
    })
  }
  if (step === 'open') return { sheet: <WishSheet debtor={debtor} party={party} phoneId={phoneId} onCall={onCall} onSet={(flags, note) => void set(flags, note)} onClose={() => setStep('closed')} />, open: null }
  if (step === 'closed') return { sheet: null, open }
  if (typeof step === 'object') return { sheet: <FailureNotice failure={step.failure} onRetry={step.again} />, open }
  const told = (
    <p role="status" className="rounded-md bg-go-soft px-2.5 py-1.5 text-xs font-medium text-go">
      {say(`history.wish.${step}`)}
    </p>
  )
  return { sheet: told, open }
}
