import type { ContactDetail } from '#shared/contract/contact'
import { lightOf } from '#shared/dial/decision'
import { formatMoment } from '../../ui/format.ts'
import { LIGHT_TONE } from '../../ui/LightMark.tsx'
import { useWords } from '../../ui/Words.tsx'
import { CapMeter } from './CapMeter.tsx'
import { FindingItem } from './FindingItem.tsx'
import { packNames } from './pack-names.ts'
import { zoneName } from './zone-name.ts'

/** The decision as it was at the dial: verdict, every rule that spoke, the caps, and what it was decided with. */
export function DecisionThen({ decision }: { decision: ContactDetail['decision'] }) {
  const { say, locale } = useWords()
  const light = lightOf(decision)
  const findings = [...decision.denials, ...decision.warnings, ...decision.requirements]
  return (
    <div className="grid gap-3 rounded-lg border border-line bg-surface p-4">
      <p className={`w-fit rounded-md px-2.5 py-1 text-sm font-medium ${LIGHT_TONE[light]}`}>{say(`call.verdict.${light}`)}</p>
      {decision.verdict === 'allow' && decision.validUntil !== null && (
        <p className="text-sm text-ink-soft">{say('call.valid-until', { time: formatMoment(decision.validUntil, locale, decision.zones[0]) })}</p>
      )}
      {decision.verdict === 'deny' && decision.nextAllowedAt !== null && (
        <p className="text-sm text-ink-soft">{say('call.next-allowed', { time: formatMoment(decision.nextAllowedAt, locale, decision.zones[0]) })}</p>
      )}
      {findings.length > 0 && (
        <ul className="grid gap-2">
          {findings.map((finding) => (
            <FindingItem key={`${finding.pack} ${finding.rule} ${finding.effect}`} finding={finding} />
          ))}
        </ul>
      )}
      {decision.meters.length > 0 && (
        <ul aria-label={say('call.meters')} className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
          {decision.meters.map((meter) => (
            <CapMeter key={meter.rule} meter={meter} />
          ))}
        </ul>
      )}
      <dl className="grid gap-1 border-t border-line pt-3 text-xs text-ink-soft sm:grid-cols-[max-content_1fr] sm:gap-x-4">
        <dt className="text-ink-faint">{say('call.packs')}</dt>
        <dd className="break-words">{packNames(decision.packs, say)}</dd>
        <dt className="text-ink-faint">{say('call.zones')}</dt>
        <dd>{decision.zones.length > 0 ? decision.zones.map((zone) => zoneName(zone, locale)).join(', ') : say('call.zones.unknown')}</dd>
        {decision.holidaysMissing.length > 0 && (
          <>
            <dt className="text-ink-faint">{say('call.holidays')}</dt>
            <dd className="text-ask">{say('call.holidays.missing', { tables: decision.holidaysMissing.join(', ') })}</dd>
          </>
        )}
      </dl>
      <p className="text-xs text-ink-faint">{say('call.no-advice')}</p>
    </div>
  )
}
