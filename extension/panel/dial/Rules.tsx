import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { Decision } from '#shared/dial/decision'
import { Kbd } from '../../ui/Kbd.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { packName } from '../content/pack-title.ts'
import { useBundle } from '../content/use-bundle.ts'
import { useKeys } from '../keys/use-keys.tsx'
import { FindingRow } from './FindingRow.tsx'

/** On demand: every rule that spoke, with its numbers, source, force and grade, and the packs that were asked. */
export function Rules({ decision, zone, now }: { decision: Decision; zone: string; now: number }) {
  const { say, locale } = useWords()
  const bundle = useBundle()
  const [open, setOpen] = useState(false)
  const toggle = () => setOpen((was) => !was)
  useKeys({ i: toggle })
  const findings = [...decision.denials, ...decision.warnings, ...decision.requirements]
  const packs = decision.packs.map((pack) => {
    const [id = pack, version = ''] = pack.split('@')
    return { pack, ...packName(id, version, bundle, locale) }
  })
  return (
    <>
      {decision.holidaysMissing.length > 0 && <Notice tone="ask">{say('dial.holidays-missing', { tables: decision.holidaysMissing.join(say('dial.list-comma')) })}</Notice>}
      <div className="border-t border-line pt-1.5">
        <button type="button" aria-expanded={open} aria-keyshortcuts="i" onClick={toggle} className="flex w-full cursor-pointer items-center gap-1.5 rounded-sm py-0.5 text-left text-xs text-ink-soft hover:text-ink">
          <ChevronDown aria-hidden size={14} className={`transition-transform ${open ? 'rotate-180' : ''}`} />
          <span className="flex-1">{say('dial.rules', { count: findings.length })}</span>
          <Kbd>i</Kbd>
        </button>
        {open && (
          <div className="grid gap-2.5 pt-2">
            {findings.length === 0 && <p className="text-xs text-ink-soft">{say('dial.rules.none')}</p>}
            <ul className="grid gap-2.5">
              {findings.map((finding) => (
                <FindingRow key={`${finding.pack} ${finding.rule} ${finding.effect}`} finding={finding} meters={decision.meters} zone={zone} now={now} />
              ))}
            </ul>
            <section aria-label={say('dial.packs')} className="grid gap-0.5 text-2xs text-ink-faint">
              <h2 className="font-semibold">{say('dial.packs')}</h2>
              {packs.map(({ pack, title, dated, version }) => (
                <p key={pack} className="flex flex-wrap gap-x-1.5">
                  <span>{title}</span>
                  <span>{say(`dial.pack.${dated}`, { version })}</span>
                </p>
              ))}
            </section>
            <p className="text-2xs text-ink-faint">{say('dial.not-advice')}</p>
          </div>
        )}
      </div>
    </>
  )
}
