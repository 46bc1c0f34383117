import { CircleAlert, ExternalLink, Info, OctagonMinus } from 'lucide-react'
import type { Finding } from '#shared/dial/decision'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { safeLink } from './safe-link.ts'
import { zoneName } from './zone-name.ts'

const LOOKS = {
  block: { icon: OctagonMinus, tone: 'text-stop' },
  warn: { icon: CircleAlert, tone: 'text-ask' },
  require: { icon: Info, tone: 'text-accent' },
} as const

/** One rule that spoke: its sentence, where it stands written, and the numbers that led to it. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { say, locale } = useWords()
  const { icon: Icon, tone } = LOOKS[finding.effect]
  const link = safeLink(finding.url ?? null)
  const numbers = [
    finding.used !== undefined && finding.limit !== undefined ? say('call.finding.used', { used: finding.used, limit: finding.limit }) : null,
    finding.zone ? zoneName(finding.zone, locale) : null,
    finding.until !== null ? say('call.finding.until', { time: formatMoment(finding.until, locale, finding.zone) }) : null,
    say(`call.force.${finding.force}`),
    finding.openTextured ? say('call.finding.house-number') : null,
  ].filter((text) => text !== null)
  return (
    <li className="flex gap-2.5 rounded-md bg-canvas p-3">
      <Icon aria-hidden size={16} className={`mt-0.5 shrink-0 ${tone}`} />
      <div className="grid min-w-0 gap-1">
        <p className="text-sm">
          <span className={`font-medium ${tone}`}>{say(`call.effect.${finding.effect}`)}</span> {finding.say[locale]}
        </p>
        <p className="text-xs text-ink-soft">
          {link ? (
            <a href={link} target="_blank" rel="noopener noreferrer" className="text-accent underline underline-offset-2">
              {finding.cite}
              <ExternalLink aria-label={say('console.new-tab')} size={11} className="ml-1 inline align-[-1px]" />
            </a>
          ) : (
            finding.cite
          )}
        </p>
        <p className="text-xs text-ink-faint">{numbers.join(' · ')}</p>
        <p className="font-mono text-2xs text-ink-faint">
          {finding.pack.startsWith('house:') ? say('call.version', { number: finding.version }) : `${finding.rule} · ${finding.pack}@${finding.version}`}
        </p>
      </div>
    </li>
  )
}
