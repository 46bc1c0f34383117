import type { OverrideView } from '#shared/contract/override'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { LeaveRules } from '../leaves/LeaveRules.tsx'
import { Card } from './Card.tsx'

/** The leave with which a presumption was passed: which, who asked and gave it, and why. */
export function LeaveCard({ leave }: { leave: OverrideView }) {
  const { say, locale } = useWords()
  return (
    <Card title={say('call.leave')}>
      <LeaveRules rules={leave.rules} />
      <dl className="mt-2 grid gap-1.5 text-sm">
        <div>
          <dt className="text-xs text-ink-faint">{say('call.leave.asked', { name: leave.askedByName, time: formatMoment(leave.askedAt, locale) })}</dt>
          <dd>
            {say(`leaves.reason.${leave.reason}`)} – {leave.text}
          </dd>
        </div>
        {leave.decidedAt !== null && (
          <div>
            <dt className="text-xs text-ink-faint">{say('call.leave.given', { name: leave.decidedByName ?? '', time: formatMoment(leave.decidedAt, locale) })}</dt>
            <dd>{leave.decidedText}</dd>
          </div>
        )}
      </dl>
    </Card>
  )
}
