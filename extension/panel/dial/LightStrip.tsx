import { ClockAlert } from 'lucide-react'
import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { LIGHT_TONE, LightMark } from '../../ui/LightMark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { usePanel } from '../panel-context.tsx'
import { useNow } from '../use-now.ts'
import { BasisLine } from './BasisLine.tsx'
import { DayBar } from './DayBar.tsx'
import { OWN_ZONE, sameClock, zoneOf } from './debtor-time.ts'
import { Meters } from './Meters.tsx'
import { Rules } from './Rules.tsx'
import { useSentence } from './use-sentence.ts'

/** A clock that is further off than this is told: somebody set it wrong. */
const SKEW_TOLD_MS = 120_000

/** May I call now? The leading number's light, why and until when, the debtor's day, and how much of each cap is used. */
export function LightStrip({ debtor, leading }: { debtor: DebtorView; leading: NumberState | null }) {
  const { say, locale } = useWords()
  const { state, call } = usePanel()
  const now = useNow(15_000)
  const zone = zoneOf(debtor)
  const sentenceOf = useSentence(zone, now)
  const sentence = leading ? sentenceOf(leading, state.basis) : { word: say('dial.unknown'), why: say('dial.unknown.no-number') }
  const light = leading?.light ?? 'unknown'
  const decision = leading?.decision ?? null
  const { clockSkew, stale, basis } = state
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
      {basis && <BasisLine basis={basis} now={now} />}
      <div className="grid grid-cols-1 gap-2.5 px-3 pt-2.5 pb-2">
        {Math.abs(clockSkew) >= SKEW_TOLD_MS && (
          <Notice tone="ask">
            <span className="flex items-start gap-1.5">
              <ClockAlert aria-hidden size={14} className="mt-0.5 shrink-0" />
              {say('dial.skew', { minutes: Math.round(Math.abs(clockSkew) / 60_000) })}
            </span>
          </Notice>
        )}
        {leading?.phoneId && decision && <DayBar debtor={debtor} number={{ ...leading, phoneId: leading.phoneId }} decision={decision} zone={zone} />}
        {!sameClock(zone, OWN_ZONE, now) && (
          <p className="text-xs text-ink-soft">{say('dial.two-clocks', { theirs: clock(now, zone, locale), yours: clock(now, OWN_ZONE, locale) })}</p>
        )}
        {decision && <Meters meters={decision.meters} />}
        {stale && !basis?.offline && <FailureNotice failure={stale} onRetry={() => void call('retry', {})} />}
        {decision && <Rules decision={decision} zone={zone} now={now} />}
      </div>
    </section>
  )
}

function clock(at: number, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at)
}
