import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { LIGHT_TONE, LightMark } from '../../ui/LightMark.tsx'
import { useWords } from '../../ui/Words.tsx'
import { usePanel } from '../panel-context.tsx'
import { useNow } from '../use-now.ts'
import { DayBar } from './DayBar.tsx'
import { OWN_ZONE, sameClock, zoneOf, zonesOf } from './debtor-time.ts'
import { Meters } from './Meters.tsx'
import { Rules } from './Rules.tsx'
import { useSentence } from './use-sentence.ts'

/** May I call now? The leading number's light, why and until when, the debtor's day, and how much of each cap is used. */
export function LightStrip({ debtor, leading }: { debtor: DebtorView; leading: NumberState | null }) {
  const { say, locale } = useWords()
  const { state, call } = usePanel()
  const now = useNow(15_000)
  const zone = zoneOf(debtor)
  const sentenceOf = useSentence(zone, now)
  const sentence = leading ? sentenceOf(leading, state.stale) : { word: say('dial.unknown'), why: say('dial.unknown.no-number') }
  const light = leading?.light ?? 'unknown'
  const [zones, skewMinutes] = [zonesOf(debtor), Math.round(state.clockSkew / 60_000)]
  return (
    <section aria-label={say('dial.title')} className="overflow-hidden rounded-lg border border-line bg-surface">
      <div role="status" className={`flex items-start gap-2.5 px-3 py-2.5 ${LIGHT_TONE[light]}`}>
        <span className="pt-px">
          <LightMark light={light} size={20} />
        </span>
        <div className="min-w-0">
          <p className="text-base leading-5 font-semibold">{sentence.word}</p>
          {sentence.why && <p className="mt-0.5 text-xs text-ink">{sentence.why}</p>}
        </div>
      </div>
      <div className="grid grid-cols-1 gap-2.5 px-3 pt-2.5 pb-2">
        {leading?.phoneId && <DayBar debtor={debtor} phoneId={leading.phoneId} zone={zone} />}
        {!sameClock(zone, OWN_ZONE, now) && (
          <p className="text-xs text-ink-soft">{say('dial.two-clocks', { theirs: clock(now, zone, locale), yours: clock(now, OWN_ZONE, locale), zone })}</p>
        )}
        {zones.length > 1 && <p className="text-xs text-ink-soft">{say('dial.several-zones', { count: zones.length })}</p>}
        {Math.abs(skewMinutes) >= 2 && <p className="text-xs text-ask">{say('dial.skew', { minutes: Math.abs(skewMinutes) })}</p>}
        {leading?.decision && <Meters meters={leading.decision.meters} />}
        {state.stale && <FailureNotice failure={state.stale} onRetry={() => void call('retry', {})} />}
        {leading?.decision && <Rules decision={leading.decision} zone={zone} now={now} />}
      </div>
    </section>
  )
}

function clock(at: number, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at)
}
