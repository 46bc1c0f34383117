import { History } from 'lucide-react'
import { Button } from '../../../ui/Button.tsx'
import { FailureNotice } from '../../../ui/FailureNotice.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { useWords } from '../../../ui/Words.tsx'
import { dateIn, viewerZone } from '../../calls/day.ts'
import type { HouseKind } from '../../rules/house-pack.ts'
import { Empty } from '../../shell/Empty.tsx'
import { HourChart } from './HourChart.tsx'
import { EFFECTS, totalOf } from './sums.ts'
import { TouchedCalls } from './TouchedCalls.tsx'
import { useWhatIf } from './use-what-if.ts'

const DAYS = 30
const TONE = { stopped: 'text-stop', moved: 'text-ask', warned: 'text-accent' } as const

/** What this draft would have done to the calls of the last thirty days, before it is published. */
export function WhatIfPanel({ kind, content, blocked }: { kind: HouseKind; content: unknown; blocked: boolean }) {
  const { say, locale } = useWords()
  const { run, start, stop, goOn } = useWhatIf(kind)
  const { sums, state } = run
  if (state === 'idle')
    return (
      <Empty
        icon={<History size={20} />}
        title={say('policy.what-if.title')}
        action={
          <Button look="primary" disabled={blocked} onClick={() => start(content)}>
            {say('policy.what-if.run')}
          </Button>
        }
      >
        {say(blocked ? 'policy.what-if.blocked' : 'policy.what-if.text')}
      </Empty>
    )
  const oldest = sums.reachedAt ?? run.startedAt
  const share = state === 'done' ? 1 : Math.min(1, (run.startedAt - oldest) / (DAYS * 86_400_000))
  return (
    <div className="grid gap-4">
      <div className="grid gap-2">
        <Progress label={say('policy.what-if.title')} share={share} words={say('policy.what-if.judged', { count: sums.judged, day: formatDay(dateIn(viewerZone(), oldest), locale) })} />
        <div className="flex flex-wrap gap-2">
          {state === 'running' && (
            <Button size="sm" onClick={stop}>
              {say('policy.what-if.stop')}
            </Button>
          )}
          {(state === 'stopped' || state === 'failed') && (
            <Button size="sm" onClick={goOn}>
              {say('policy.what-if.go-on')}
            </Button>
          )}
          {state !== 'running' && (
            <Button size="sm" disabled={blocked} onClick={() => start(content)}>
              {say('policy.what-if.again')}
            </Button>
          )}
        </div>
        {run.failure && state === 'failed' && <FailureNotice failure={run.failure} />}
        {run.content !== content && <Notice tone="ask">{say('policy.what-if.changed')}</Notice>}
      </div>
      <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {EFFECTS.map((effect) => (
          <Sum key={effect} name={say(`policy.what-if.${effect}`)} value={sums.touched[effect]} tone={sums.touched[effect] > 0 ? TONE[effect] : ''} />
        ))}
        <Sum name={say('policy.what-if.promises')} value={sums.promisesTouched} tone="" note={say('policy.what-if.of-promises', { count: sums.promises })} />
      </dl>
      <p className="text-xs text-ink-faint">{say('policy.what-if.assumptions')}</p>
      {state === 'done' && sums.calls.length === 0 && <Notice tone="go">{say('policy.what-if.nothing')}</Notice>}
      {sums.calls.length > 0 && (
        <>
          <HourChart teams={sums.teams} />
          <TouchedCalls calls={sums.calls} total={totalOf(sums.touched)} />
        </>
      )}
    </div>
  )
}

function Sum({ name, value, tone, note }: { name: string; value: number; tone: string; note?: string }) {
  const { locale } = useWords()
  return (
    <div className="rounded-md border border-line bg-surface px-3 py-2">
      <dt className="text-xs text-ink-faint">{name}</dt>
      <dd className={`text-xl leading-7 font-semibold ${tone}`}>
        {new Intl.NumberFormat(locale).format(value)}
        {note && <span className="block text-2xs leading-4 font-normal text-ink-faint">{note}</span>}
      </dd>
    </div>
  )
}
