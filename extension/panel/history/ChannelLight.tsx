import type { DebtorView } from '#shared/contract/debtor'
import { lightOf } from '#shared/dial/decision'
import type { Channel } from '#shared/packs/pack'
import { decideNumber } from '../../background/decide-number.ts'
import { LIGHT_TONE, LightMark } from '../../ui/LightMark.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useBundle } from '../content/use-bundle.ts'
import { zoneOf } from '../dial/debtor-time.ts'
import { useMoment } from '../dial/use-moment.ts'

/** What the rules say of a message or visit of ours to this person at that time: a light with its word, and the rule. */
export function ChannelLight({ debtor, phoneId, channel, at, now }: { debtor: DebtorView; phoneId: string; channel: Channel; at: number; now: number }) {
  const { say, locale } = useWords()
  const bundle = useBundle()
  const { bothClocks } = useMoment(zoneOf(debtor), now)
  const decision = decideNumber(debtor, { phoneId, channel, at }, bundle)
  const light = decision ? lightOf(decision) : 'unknown'
  const why = (decision?.verdict === 'deny' ? decision.denials : decision?.warnings)?.[0]?.say[locale]
  return (
    <div role="status" className={`flex items-start gap-2 rounded-md px-2.5 py-1.5 text-xs ${LIGHT_TONE[light]}`}>
      <span className="pt-px">
        <LightMark light={light} size={16} />
      </span>
      <span className="min-w-0">
        <span className="font-semibold">{say(`history.log.light.${light}`)}</span>
        {why && <span className="block text-ink">{why}</span>}
        {typeof decision?.nextAllowedAt === 'number' && <span className="block text-ink">{say('history.log.next', { time: bothClocks(decision.nextAllowedAt) })}</span>}
        {light === 'red' && <span className="block text-ink-soft">{say('history.log.anyway')}</span>}
      </span>
    </div>
  )
}
