import { HandCoins } from 'lucide-react'
import { useState } from 'react'
import type { WhatIfCall } from '#shared/contract/what-if'
import { Button } from '../../../ui/Button.tsx'
import { formatMoment, formatTime } from '../../../ui/format.ts'
import { useWords } from '../../../ui/Words.tsx'
import { NO_FILTERS, writeRoute } from '../../route/route.ts'

const AT_ONCE = 50
const TONE = { stopped: 'bg-stop-soft text-stop', moved: 'bg-ask-soft text-ask', warned: 'bg-accent-soft text-accent' } as const

/** The calls it would have touched, each with the way to it. */
export function TouchedCalls({ calls, total }: { calls: readonly WhatIfCall[]; total: number }) {
  const { say, locale } = useWords()
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <section aria-labelledby="what-if-calls" className="grid gap-2">
      <h3 id="what-if-calls" className="text-sm font-semibold">
        {say('policy.what-if.calls', { count: total })}
      </h3>
      <ul className="grid gap-1.5">
        {calls.slice(0, shown).map((call) => (
          <li key={call.contactId} className="grid gap-0.5 rounded-md border border-line bg-surface px-3 py-2 text-sm">
            <p className="flex flex-wrap items-center gap-x-2">
              <span className={`rounded-sm px-1.5 py-0.5 text-2xs font-medium ${TONE[call.effect]}`}>
                {call.effect === 'moved' && call.movedTo !== null ? say('policy.what-if.moved-to', { time: formatTime(call.movedTo, locale, call.zone) }) : say(`policy.what-if.${call.effect}`)}
              </span>
              <a href={writeRoute({ page: 'call', contactId: call.contactId, filters: { ...NO_FILTERS, day: 'all' } })} className="font-medium text-accent underline-offset-2 hover:underline">
                {formatMoment(call.placedAt, locale, call.zone)} · {call.debtorLabel}
              </a>
              <span className="text-ink-soft">{call.agentName}</span>
              {call.promise && (
                <span title={say('policy.what-if.led-to-promise')} className="ml-auto text-go">
                  <HandCoins aria-hidden size={14} />
                  <span className="sr-only">{say('policy.what-if.led-to-promise')}</span>
                </span>
              )}
            </p>
            <p className="text-xs text-ink-soft">{call.rules.map((rule) => rule.say[locale]).join(' ')}</p>
          </li>
        ))}
      </ul>
      {calls.length > shown && (
        <Button size="sm" className="justify-self-start" onClick={() => setShown(shown + AT_ONCE)}>
          {say('leaves.more')}
        </Button>
      )}
      {total > calls.length && <p className="text-xs text-ink-faint">{say('policy.what-if.listed', { count: calls.length })}</p>}
    </section>
  )
}
