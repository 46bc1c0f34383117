import { lightOf } from '#shared/dial/decision'
import type { Stretch } from '#shared/dial/stretches'
import { formatMoment } from '../../ui/format.ts'
import { LightMark } from '../../ui/LightMark.tsx'
import { useWords } from '../../ui/Words.tsx'

/** One stretch of the week in words: when, whether, and the rules that speak in it. */
export function StretchWords({ stretch: { light, decision }, title, zone }: { stretch: Stretch; title: string; zone: string }) {
  const { say, locale } = useWords()
  const speaking = decision && (lightOf(decision) === 'red' ? decision.denials : decision.warnings)
  return (
    <div className="grid gap-1 text-sm">
      <p className="flex items-center gap-2 font-medium">
        <LightMark light={light} size={15} />
        {title} · {say(`rules.light.${light}`)}
      </p>
      {speaking?.map((finding) => (
        <p key={`${finding.pack} ${finding.rule}`} className="text-ink-soft">
          {finding.say[locale]}
          <span className="text-xs text-ink-faint">
            {' '}
            {finding.cite}
            {finding.until !== null && ` · ${say('call.finding.until', { time: formatMoment(finding.until, locale, zone) })}`}
          </span>
        </p>
      ))}
      {decision && speaking?.length === 0 && <p className="text-ink-soft">{say('rules.try.nothing-forbids')}</p>}
      {!decision && <p className="text-ink-soft">{say('rules.try.undecided')}</p>}
    </div>
  )
}
