import { lightOf, type Decision } from '#shared/dial/decision'
import { formatMoment } from '../../ui/format.ts'
import { LIGHT_TONE, LightMark } from '../../ui/LightMark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { CapMeter } from '../call/CapMeter.tsx'
import { FindingItem } from '../call/FindingItem.tsx'
import { packNames } from '../call/pack-names.ts'

/** The answer to the trial: may it be placed, until when or from when, and every rule that spoke with its numbers. */
export function Answer({ decision, clock }: { decision: Decision | null; clock: string }) {
  const { say, locale } = useWords()
  if (!decision) return <Notice tone="ask">{say('rules.try.undecided')}</Notice>
  const light = lightOf(decision)
  const findings = [...decision.denials, ...decision.warnings]
  return (
    <div className="grid gap-3">
      <p role="status" className={`flex w-fit items-center gap-2 rounded-md px-3 py-1.5 text-base font-medium ${LIGHT_TONE[light]}`}>
        <LightMark light={light} size={18} />
        {sentence(decision, (at) => formatMoment(at, locale, clock), say)}
      </p>
      {findings.length > 0 && (
        <ul aria-label={say('rules.try.spoke')} className="grid gap-2">
          {findings.map((finding) => (
            <FindingItem key={`${finding.pack} ${finding.rule} ${finding.effect}`} finding={finding} />
          ))}
        </ul>
      )}
      {decision.meters.length > 0 && (
        <ul aria-label={say('call.meters')} className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
          {decision.meters.map((meter) => (
            <CapMeter key={`${meter.pack} ${meter.rule}`} meter={meter} />
          ))}
        </ul>
      )}
      {decision.holidaysMissing.length > 0 && <p className="text-xs text-ask">{say('call.holidays.missing', { tables: decision.holidaysMissing.join(', ') })}</p>}
      <p className="text-xs text-ink-faint">
        {say('call.packs')}: {packNames(decision.packs, say)}
      </p>
    </div>
  )
}

/** What the script or the log must then contain. */
export function Requirements({ decision }: { decision: Decision | null }) {
  const { say } = useWords()
  if (!decision || decision.requirements.length === 0) return null
  return (
    <section aria-labelledby="requirements-title" className="grid gap-2">
      <h2 id="requirements-title" className="text-sm font-semibold">
        {say('rules.try.requirements')}
      </h2>
      <ul className="grid gap-2 xl:grid-cols-2">
        {decision.requirements.map((finding) => (
          <FindingItem key={`${finding.pack} ${finding.rule}`} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function sentence(decision: Decision, moment: (at: number) => string, say: ReturnType<typeof useWords>['say']): string {
  const { verdict, nextAllowedAt, validUntil } = decision
  if (verdict === 'deny') return nextAllowedAt === null ? say('rules.try.never') : say('rules.try.from', { time: moment(nextAllowedAt) })
  const light = lightOf(decision)
  return validUntil === null ? say(`rules.answer.${light}`) : say(`rules.answer.${light}-until`, { time: moment(validUntil) })
}
