import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useWords } from '../../../ui/Words.tsx'
import { EFFECTS, totalOf, type Counts, type WhatIfSums } from './sums.ts'

const BAR = { stopped: 'bg-stop', moved: 'bg-ask', warned: 'bg-accent' } as const
const HEIGHT = 34

/** The calls touched, by team and by the debtor's hour: small bars, and the numbers behind them as a table. */
export function HourChart({ teams: byName }: { teams: WhatIfSums['teams'] }) {
  const { say } = useWords()
  const [asTable, setAsTable] = useState(false)
  const teams = [...byName].map(([team, hours]) => ({ team, hours, total: hours.reduce((sum, counts) => sum + totalOf(counts), 0) })).toSorted((one, other) => other.total - one.total)
  const highest = Math.max(1, ...teams.flatMap(({ hours }) => hours.map(totalOf)))
  return (
    <section aria-labelledby="what-if-hours" className="grid gap-2">
      <div className="flex items-center gap-2">
        <h3 id="what-if-hours" className="text-sm font-semibold">
          {say('policy.what-if.by-hour')}
        </h3>
        <Button size="sm" look="quiet" className="ml-auto" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {say(asTable ? 'policy.what-if.as-chart' : 'policy.what-if.as-table')}
        </Button>
      </div>
      {asTable ? (
        <HourTable teams={teams} />
      ) : (
        <div role="img" aria-label={teams.map(({ team, total }) => `${team || say('policy.what-if.no-team')}: ${total}`).join(', ')} className="grid gap-3">
          {teams.map(({ team, hours, total }) => (
            <div key={team} className="grid gap-1">
              <p className="flex justify-between text-xs">
                <span>{team || say('policy.what-if.no-team')}</span>
                <span className="text-ink-soft">{total}</span>
              </p>
              <div className="flex items-end gap-px border-b border-line" style={{ height: HEIGHT }}>
                {hours.map((counts, hour) => (
                  <span key={hour /* An hour of the day. */} className="flex flex-1 flex-col justify-end">
                    {EFFECTS.map((effect) => (
                      <span key={effect} className={BAR[effect]} style={{ height: (counts[effect] / highest) * HEIGHT }} />
                    ))}
                  </span>
                ))}
              </div>
            </div>
          ))}
          <p aria-hidden className="flex justify-between text-2xs text-ink-faint">
            {[0, 6, 12, 18, 24].map((hour) => (
              <span key={hour}>{hour}</span>
            ))}
          </p>
        </div>
      )}
      <ul className="flex flex-wrap gap-x-4 text-xs text-ink-soft">
        {EFFECTS.map((effect) => (
          <li key={effect} className="flex items-center gap-1.5">
            <span aria-hidden className={`size-2.5 rounded-[2px] ${BAR[effect]}`} />
            {say(`policy.what-if.${effect}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function HourTable({ teams }: { teams: readonly { team: string; hours: readonly Counts[] }[] }) {
  const { say } = useWords()
  const rows = teams.flatMap(({ team, hours }) => hours.flatMap((counts, hour) => (EFFECTS.some((effect) => counts[effect] > 0) ? [{ team, hour, counts }] : [])))
  return (
    <div className="max-h-72 overflow-auto rounded-md border border-line bg-surface" tabIndex={0} role="region" aria-label={say('policy.what-if.by-hour')}>
      <table className="w-full text-xs">
        <thead>
          <tr className="border-b border-line text-left text-ink-faint">
            <th scope="col" className="px-2 py-1 font-medium">{say('policy.what-if.team')}</th>
            <th scope="col" className="px-2 py-1 font-medium">{say('policy.what-if.hour')}</th>
            {EFFECTS.map((effect) => (
              <th key={effect} scope="col" className="px-2 py-1 text-right font-medium">{say(`policy.what-if.${effect}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ team, hour, counts }) => (
            <tr key={`${team} ${hour}`} className="border-b border-line last:border-0">
              <th scope="row" className="px-2 py-1 text-left font-normal">{team || say('policy.what-if.no-team')}</th>
              <td className="px-2 py-1">{hour}:00</td>
              {EFFECTS.map((effect) => (
                <td key={effect} className="px-2 py-1 text-right">{counts[effect]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
