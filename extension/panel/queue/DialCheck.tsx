import { LightMark } from '../../ui/LightMark.tsx'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from '../dial/debtor-time.ts'
import type { FollowUp } from './use-follow-ups.ts'

/** What the dial check says of a follow-up now: a light with its word, the rule, and from when it would pass. */
export function DialCheck({ check }: { check: NonNullable<FollowUp['check']> }) {
  const { say, locale } = useWords()
  const { light, nextAllowedAt, say: why } = check
  return (
    <span className="flex min-w-0 items-start gap-1 text-xs text-ink-soft">
      <span className="pt-0.5">
        <LightMark light={light} size={13} />
      </span>
      <span className="min-w-0">
        <span className="font-medium text-ink">
          {light === 'red' && nextAllowedAt !== null ? say('queue.not-before', { time: formatMoment(nextAllowedAt, locale, OWN_ZONE) }) : say(`dial.short.${light}`)}
        </span>
        {why && light !== 'green' && <span className="block">{why[locale]}</span>}
      </span>
    </span>
  )
}
