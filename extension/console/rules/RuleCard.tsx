import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Rule } from '#shared/packs/pack'
import { useWords } from '../../ui/Words.tsx'
import { safeLink } from '../call/safe-link.ts'
import { formatFullDay } from '../call/zone-name.ts'
import { conditionWords } from './condition-words.ts'
import { KindPicture } from './KindPicture.tsx'

const EFFECT_TONE = { block: 'bg-stop-soft text-stop', warn: 'bg-ask-soft text-ask', require: 'bg-accent-soft text-accent' } as const

/** One rule with everything known of it: sentence, picture, case, force, source, dates, and who may pass it. */
export function RuleCard({ rule }: { rule: Rule }) {
  const { say, locale } = useWords()
  const effect = rule.effect ?? 'block'
  const { presumption } = rule
  return (
    <li className="grid gap-x-6 gap-y-3 border-b border-line px-5 py-4 last:border-0 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <KindPicture rule={rule} />
      <div className="grid content-start gap-1.5">
        <p className="text-base leading-6 font-medium">{rule.say[locale]}</p>
        <p className="flex flex-wrap gap-1.5">
          <Badge tone={EFFECT_TONE[effect]}>{say(`rules.effect.${effect}`)}</Badge>
          <Badge>{say(`call.force.${rule.force}`)}</Badge>
          {rule.force !== 'house' && <Badge title={say(`rules.grade.${rule.grade}.text`)}>{say(`rules.grade.${rule.grade}`)}</Badge>}
          {rule.openTextured && (
            <Badge tone="bg-unsure-soft text-unsure" title={say('rules.open-textured.text')}>
              {say('rules.open-textured')}
            </Badge>
          )}
        </p>
        <Cite cite={rule.cite} url={rule.url ?? null} />
        <dl className="grid gap-0.5 text-xs text-ink-soft">
          {rule.when && <Line name={say('rules.when')}>{conditionWords(rule.when, { say, locale })}</Line>}
          {rule.unless && <Line name={say('rules.unless')}>{conditionWords(rule.unless, { say, locale })}</Line>}
          {rule.from && <Line name={say('rules.from')}>{formatFullDay(rule.from, locale)}</Line>}
          {rule.to && <Line name={say('rules.to')}>{formatFullDay(rule.to, locale)}</Line>}
          {presumption && (
            <Line name={say('rules.presumption')}>
              {say('rules.presumption.text', {
                who: new Intl.ListFormat(locale, { type: 'disjunction' }).format(presumption.by.map((role) => say(`people.role.${role}`))),
                why: new Intl.ListFormat(locale, { type: 'disjunction' }).format(presumption.reasons.map((reason) => say(`leaves.reason.${reason}`))),
                cite: presumption.cite,
              })}
            </Line>
          )}
        </dl>
        <p className="font-mono text-2xs text-ink-faint">{rule.id}</p>
      </div>
    </li>
  )
}

/** Where it is written, with the way there if it is on the web. */
export function Cite({ cite, url }: { cite: string; url: string | null }) {
  const { say } = useWords()
  const link = safeLink(url)
  if (!link) return <p className="text-xs text-ink-soft">{cite}</p>
  return (
    <p className="text-xs">
      <a href={link} target="_blank" rel="noopener noreferrer" className="text-accent underline underline-offset-2">
        {cite}
        <ExternalLink aria-label={say('console.new-tab')} size={11} className="ml-1 inline align-[-1px]" />
      </a>
    </p>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-x-1.5">
      <dt className="shrink-0 text-ink-faint">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

function Badge({ tone = 'bg-sunken text-ink-soft', title, children }: { tone?: string; title?: string; children: string }) {
  return (
    <span title={title} className={`rounded-sm px-1.5 py-0.5 text-2xs font-medium ${tone}`}>
      {children}
    </span>
  )
}
