import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { Decision, Finding } from '#shared/dial/decision'
import { Kbd } from '../../ui/Kbd.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useKeys } from '../keys/use-keys.tsx'
import { useMoment } from './use-moment.ts'

/** On demand: every rule that spoke, with its source, force and the packs that were asked. */
export function Rules({ decision, zone, now }: { decision: Decision; zone: string; now: number }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const toggle = () => setOpen((was) => !was)
  useKeys({ i: toggle })
  const findings = [...decision.denials, ...decision.warnings, ...decision.requirements]
  return (
    <div className="border-t border-line pt-1.5">
      <button type="button" aria-expanded={open} aria-keyshortcuts="i" onClick={toggle} className="flex w-full cursor-pointer items-center gap-1.5 rounded-sm py-0.5 text-left text-xs text-ink-soft hover:text-ink">
        <ChevronDown aria-hidden size={14} className={`transition-transform ${open ? 'rotate-180' : ''}`} />
        <span className="flex-1">{say('dial.rules', { count: findings.length })}</span>
        <Kbd>i</Kbd>
      </button>
      {open && (
        <div className="grid gap-2 pt-1.5">
          {findings.length === 0 && <p className="text-xs text-ink-soft">{say('dial.rules.none')}</p>}
          <ul className="grid gap-2">
            {findings.map((finding) => (
              <FindingRow key={`${finding.rule} ${finding.effect}`} finding={finding} zone={zone} now={now} />
            ))}
          </ul>
          {decision.holidaysMissing.length > 0 && <p className="text-xs text-ask">{say('dial.holidays-missing', { tables: decision.holidaysMissing.join(', ') })}</p>}
          <p className="text-2xs text-ink-faint">{say('dial.packs', { packs: decision.packs.join(', ') })}</p>
          <p className="text-2xs text-ink-faint">{say('dial.not-advice')}</p>
        </div>
      )}
    </div>
  )
}

const EDGE = { block: 'border-stop', warn: 'border-ask', require: 'border-accent' } as const
const INK = { block: 'text-stop', warn: 'text-ask', require: 'text-accent' } as const

function FindingRow({ finding, zone, now }: { finding: Finding; zone: string; now: number }) {
  const { say, locale } = useWords()
  const { bothClocks } = useMoment(finding.zone ?? zone, now)
  const details = [
    say(`dial.force.${finding.force}`),
    finding.limit !== undefined && finding.used !== undefined ? say('dial.used', { used: finding.used, limit: finding.limit }) : null,
    finding.until === null ? null : say('dial.until', { time: bothClocks(finding.until) }),
    finding.openTextured ? say('dial.house-number') : null,
  ].filter((detail) => detail !== null)
  return (
    <li className={`border-l-2 pl-2 text-xs ${EDGE[finding.effect]}`}>
      <p>
        <span className={`font-semibold ${INK[finding.effect]}`}>{say(`dial.effect.${finding.effect}`)}</span> {finding.say[locale]}
      </p>
      <p className="mt-0.5 text-2xs text-ink-faint">
        {finding.url ? (
          <a href={finding.url} target="_blank" rel="noreferrer" className="underline">
            {finding.cite}
          </a>
        ) : (
          finding.cite
        )}
        {' · '}
        {details.join(' · ')}
      </p>
    </li>
  )
}
