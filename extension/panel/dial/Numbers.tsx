import { useEffect, useState } from 'react'
import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import { isPresumed } from '../../background/leave.ts'
import { useWords } from '../../ui/Words.tsx'
import { useKeys } from '../keys/use-keys.tsx'
import { AskLeave } from '../override/AskLeave.tsx'
import { usePanel } from '../panel-context.tsx'
import { useNow } from '../use-now.ts'
import { AskValue } from '../who/AskValue.tsx'
import { DialOutcome } from './DialOutcome.tsx'
import { zoneOf } from './debtor-time.ts'
import { NumberRow } from './NumberRow.tsx'
import { ReasonSheet } from './ReasonSheet.tsx'
import { useDial } from './use-dial.ts'

/** Every number of the record with its own light; green dials, amber asks first or has its leave, red and unknown do not dial. */
export function Numbers({ debtor, numbers }: { debtor: DebtorView; numbers: readonly NumberState[] }) {
  const { say } = useWords()
  const { state } = usePanel()
  const { attempt, dial, ask, close } = useDial()
  const [asking, setAsking] = useState<string | null>(null)
  const now = useNow(15_000)
  const zone = zoneOf(debtor)
  const press = (number: NumberState) => {
    if (attempt.step === 'dialling') return
    if (number.light === 'green') dial(number.key, null)
    if (number.light === 'amber') {
      if (needsReason(number, state.basis?.age === 'outdated')) ask(number.key)
      else dial(number.key, null)
    }
  }
  const askable = numbers.find((number) => number.light === 'red' && number.decision && isPresumed(number.decision) && number.leave?.state !== 'asked') ?? null
  useKeys({
    ...Object.fromEntries(numbers.slice(0, 9).map((number, at) => [String(at + 1), () => press(number)])),
    ...(askable && { a: () => setAsking(askable.key) }),
  })
  const asked = state.asking ?? null
  useEffect(() => {
    if (asked) ask(asked)
  }, [asked, ask])
  return (
    <section aria-label={say('dial.numbers')} className="grid gap-1.5">
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {numbers.map((number, at) => (
          <li key={number.key}>
            <NumberRow debtor={debtor} number={number} shortcut={at < 9 ? String(at + 1) : undefined} attempt={attempt} zone={zone} now={now} onDial={() => press(number)} />
            <AskLeave number={number} shortcut={number === askable ? 'a' : undefined} open={asking === number.key} now={now} onOpen={() => setAsking(number.key)} onClose={() => setAsking(null)} />
            {attempt.step === 'asking' && attempt.key === number.key && (
              <div className="px-2 pb-2">
                <ReasonSheet number={number} debtorId={debtor.debtorId} onReason={(reason) => dial(number.key, reason)} onClose={close} />
              </div>
            )}
          </li>
        ))}
        {numbers.length === 0 && (
          <li className="px-3 py-2.5">
            <AskValue field="phone" phoneKey="added-1" label={say('dial.no-number')} />
          </li>
        )}
      </ul>
      <DialOutcome attempt={attempt} zone={zone} now={now} onClose={close} onRetry={(key) => dial(key, null)} />
    </section>
  )
}

/** A leave stands for itself; a warning, or a history that is too old, takes a reason. */
function needsReason({ decision }: NumberState, outdated: boolean): boolean {
  return decision === null || decision.warnings.length > 0 || (outdated && decision.verdict === 'allow')
}
