import type { ContactDetail } from '#shared/contract/contact'
import { formatDay, formatMoney } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { Card } from './Card.tsx'
import { zoneName } from './zone-name.ts'

type Promised = NonNullable<ContactDetail['promise']>
const TONE: Record<Promised['state'], string> = {
  open: 'bg-accent-soft text-accent',
  due: 'bg-ask-soft text-ask',
  kept: 'bg-go-soft text-go',
  part_kept: 'bg-ask-soft text-ask',
  broken: 'bg-stop-soft text-stop',
  replaced: 'bg-unsure-soft text-unsure',
  cancelled: 'bg-unsure-soft text-unsure',
}

/** What the debtor undertook in this call, and what became of it. */
export function PromiseCard({ promise }: { promise: Promised }) {
  const { say, locale } = useWords()
  return (
    <Card
      title={say('call.promise')}
      note={<span className={`rounded-sm px-1.5 py-0.5 text-xs font-medium ${TONE[promise.state]}`}>{say(`call.promise.${promise.state}`)}</span>}
    >
      <p className="text-2xl leading-8 font-semibold tracking-tight">{formatMoney(promise.amountMinor, promise.currency, locale)}</p>
      <p className="mt-0.5 text-sm text-ink-soft">
        {say('call.promise.by', { day: formatDay(promise.dueOn, locale), method: say(`call.method.${promise.method}`) })}
      </p>
      <p className="mt-1 text-xs text-ink-faint">{say('call.promise.zone', { zone: zoneName(promise.zone, locale) })}</p>
    </Card>
  )
}
