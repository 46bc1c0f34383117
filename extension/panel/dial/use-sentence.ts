import type { Basis, NumberState } from '#shared/contract/messages'
import type { Decision } from '#shared/dial/decision'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from './debtor-time.ts'
import { useMoment } from './use-moment.ts'

/** The light in words, with the instant at which it ends, and the rule that speaks loudest. */
export interface Sentence {
  word: string
  why: string | null
}

/** Says what a number's light means, in the debtor's local time (`zone`) and the agent's where that differs. */
export function useSentence(zone: string, now: number): (number: NumberState, basis: Basis | null) => Sentence {
  const { say, locale } = useWords()
  const { bothClocks } = useMoment(zone, now)
  const { moment: ownMoment } = useMoment(OWN_ZONE, now)
  const first = (findings: Decision['denials']) => findings[0]?.say[locale] ?? null
  return ({ light, decision, e164, leave }, basis) => {
    if (light === 'unknown' || !decision) return { word: say('dial.unknown'), why: say(`dial.unknown.${e164 === null ? 'unreadable' : 'no-rules'}`) }
    if (light === 'red') {
      const from = decision.nextAllowedAt
      return { word: from === null ? say('dial.red') : say('dial.red-from', { time: bothClocks(from) }), why: first(decision.denials) }
    }
    if (decision.verdict === 'deny') {
      const until = leave?.expiresAt ?? null
      return { word: until === null ? say('dial.leave') : say('dial.leave-until', { time: ownMoment(until) }), why: first(decision.denials) }
    }
    const why = first(decision.warnings) ?? (light === 'amber' && basis?.age === 'outdated' ? say('dial.outdated', { time: ownMoment(basis.asOf) }) : null)
    const until = decision.validUntil
    return { word: until === null ? say(`dial.${light}`) : say(`dial.${light}-until`, { time: bothClocks(until) }), why }
  }
}
