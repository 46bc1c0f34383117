import type { NumberState, TabState } from '#shared/contract/messages'
import type { Decision } from '#shared/dial/decision'
import { useWords } from '../../ui/Words.tsx'
import { useMoment } from './use-moment.ts'

/** The light in words, with the instant at which it ends, and the rule that speaks loudest. */
export interface Sentence {
  word: string
  why: string | null
}

/** Says what a number's light means, in the debtor's local time (`zone`) and the agent's where that differs. */
export function useSentence(zone: string, now: number): (number: NumberState, stale: TabState['stale']) => Sentence {
  const { say, locale } = useWords()
  const { bothClocks } = useMoment(zone, now)
  const until = (decision: Decision) => (decision.validUntil === null ? null : bothClocks(decision.validUntil))
  return ({ light, decision, e164 }, stale) => {
    if (light === 'unknown' || !decision) return { word: say('dial.unknown'), why: say(`dial.unknown.${unknownCause(e164, decision, stale)}`) }
    const why = (light === 'red' ? decision.denials : decision.warnings)[0]?.say[locale] ?? null
    if (light === 'red') {
      const from = decision.nextAllowedAt
      return { word: from === null ? say('dial.red') : say('dial.red-from', { time: bothClocks(from) }), why }
    }
    const time = until(decision)
    return { word: time === null ? say(`dial.${light}`) : say(`dial.${light}-until`, { time }), why }
  }
}

function unknownCause(e164: string | null, decision: Decision | null, stale: TabState['stale']): string {
  if (e164 === null) return 'unreadable'
  if (!decision) return 'no-rules'
  return stale ? 'stale' : 'checking'
}
