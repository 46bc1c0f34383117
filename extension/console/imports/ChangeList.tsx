import { ArrowRight } from 'lucide-react'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import type { Rule } from '#shared/packs/pack'
import { formatMoment } from '../../ui/format.ts'
import { LightMark } from '../../ui/LightMark.tsx'
import { useWords } from '../../ui/Words.tsx'
import type { ImportTotals } from './totals.ts'

const RULES: ReadonlyMap<string, Rule> = new Map(SHIPPED_PACKS.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)))

/** Debtors whose answer or limits the file changes, those who may not be called any more first. */
export function ChangeList({ totals: { changes } }: { totals: ImportTotals }) {
  const { say, locale } = useWords()
  if (changes.length === 0) return <p className="text-sm text-ink-soft">{say('imports.changes.none')}</p>
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-semibold">{say('imports.changes', { count: changes.length })}</h3>
      <ul className="grid gap-1.5">
        {changes.map((change) => (
          <li key={change.debtorId} className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-line px-3 py-2 text-sm">
            <span className="min-w-24 font-medium">{change.label}</span>
            <span className="flex items-center gap-1.5">
              <Verdict verdict={change.before} />
              <ArrowRight aria-label={say('imports.becomes')} size={13} className="text-ink-faint" />
              <Verdict verdict={change.after} />
            </span>
            {change.meters.map((meter) => (
              <span key={meter.rule} title={RULES.get(meter.rule)?.say[locale]} className="rounded-sm bg-sunken px-1.5 py-0.5 text-xs text-ink-soft">
                {meter.before} → <strong className={meter.after >= meter.limit ? 'text-stop' : 'text-ink'}>{meter.after}</strong>/{meter.limit}{' '}
                <span className="text-ink-faint">{RULES.get(meter.rule)?.say[locale] ?? meter.rule}</span>
              </span>
            ))}
            {change.after === 'deny' && change.nextAllowedAt !== null && <span className="text-xs text-ink-soft">{say('imports.next', { time: formatMoment(change.nextAllowedAt, locale) })}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Verdict({ verdict }: { verdict: 'allow' | 'deny' }) {
  const { say } = useWords()
  const light = verdict === 'allow' ? 'green' : 'red'
  return (
    <span className="inline-flex items-center gap-1">
      <LightMark light={light} size={13} />
      {say(`rules.light.${light}`)}
    </span>
  )
}
