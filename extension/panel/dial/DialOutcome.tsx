import type { PanelAnswers } from '#shared/contract/messages'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useMoment } from './use-moment.ts'
import type { DialTry } from './use-dial.ts'

/** What came of a dial: the server's no with its rule, why there was no decision, or that the agent dials by hand. */
export function DialOutcome({ attempt, zone, now, onClose, onRetry }: { attempt: DialTry; zone: string; now: number; onClose: () => void; onRetry: (key: string) => void }) {
  const { say } = useWords()
  if (attempt.step === 'failed') return <FailureNotice failure={attempt.failure} onRetry={() => onRetry(attempt.key)} />
  if (attempt.step !== 'answered') return null
  const close = (
    <Button size="sm" look="quiet" onClick={onClose}>
      {say('panel.understood')}
    </Button>
  )
  const { answer } = attempt
  if (answer.placed) return answer.byHand ? <Notice tone="ask" action={close}>{say('dial.by-hand')}</Notice> : null
  return (
    <Notice tone="stop" urgent action={close}>
      <Refusal answer={answer} zone={zone} now={now} />
    </Notice>
  )
}

function Refusal({ answer: { decision, because }, zone, now }: { answer: PanelAnswers['dial']; zone: string; now: number }) {
  const { say, locale } = useWords()
  const { bothClocks } = useMoment(zone, now)
  if (because) return <p>{say(`dial.because.${because}`)}</p>
  return (
    <>
      <p className="font-semibold">{say('dial.refused')}</p>
      {decision?.denials.map((denial) => (
        <p key={denial.rule}>{denial.say[locale]}</p>
      ))}
      {typeof decision?.nextAllowedAt === 'number' && <p>{say('dial.red-from', { time: bothClocks(decision.nextAllowedAt) })}</p>}
    </>
  )
}
