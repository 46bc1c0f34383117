import { ExternalLink } from 'lucide-react'
import type { Finding, Meter } from '#shared/dial/decision'
import { useWords } from '../../ui/Words.tsx'
import { packName } from '../content/pack-title.ts'
import { useBundle } from '../content/use-bundle.ts'
import { windowWords } from './Meters.tsx'
import { useMoment } from './use-moment.ts'

const EDGE = { block: 'border-stop', warn: 'border-ask', require: 'border-accent' } as const
const INK = { block: 'text-stop', warn: 'text-ask', require: 'text-accent' } as const

/** One rule that spoke: what it says, the numbers behind it, where it is written, and how much weight that has. */
export function FindingRow({ finding, meters, zone, now }: { finding: Finding; meters: readonly Meter[]; zone: string; now: number }) {
  const { say, locale } = useWords()
  const bundle = useBundle()
  const { bothClocks } = useMoment(finding.zone ?? zone, now)
  const { effect, force, grade, used, limit, until } = finding
  const pack = packName(finding.pack, finding.version, bundle, locale)
  const said = say(effect === 'block' ? `dial.block.${force}` : `dial.effect.${effect}`)
  const meter = meters.find((each) => each.rule === finding.rule && each.pack === finding.pack)
  const numbers = [
    used !== undefined && limit !== undefined ? say('dial.used', { used, limit, window: meter ? windowWords(meter.window, say) : '' }).trim() : null,
    until === null ? null : say('dial.until', { time: bothClocks(until) }),
  ].filter((part) => part !== null)
  const weight = [
    say(`dial.force.${force}`),
    force === 'house' ? null : say(`dial.grade.${grade}`),
    `${pack.title} ${say(`dial.pack.${pack.dated}`, { version: pack.version })}`,
  ].filter((part) => part !== null)
  return (
    <li className={`grid gap-0.5 border-l-2 pl-2 text-xs ${EDGE[effect]}`}>
      <p>
        <span className={`font-semibold ${INK[effect]}`}>{said}</span>
        {said.endsWith('：') ? '' : ' '}
        {finding.say[locale]}
      </p>
      {numbers.length > 0 && <p className="font-medium text-ink">{numbers.join(say('dial.list-comma'))}</p>}
      {finding.openTextured && <p className="text-ink-soft">{say('dial.house-number')}</p>}
      <p className="text-2xs text-ink-faint">
        {finding.url ? (
          <a href={finding.url} target="_blank" rel="noreferrer" className="inline-flex items-center gap-1 text-accent underline underline-offset-2">
            {finding.cite}
            <ExternalLink aria-hidden size={11} />
            <span className="sr-only">{say('dial.new-tab')}</span>
          </a>
        ) : (
          finding.cite
        )}
      </p>
      <p className="text-2xs text-ink-faint">{weight.join(' · ')}</p>
    </li>
  )
}
