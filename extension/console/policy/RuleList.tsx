import { Ban, CircleAlert, Gauge, Plus, Settings2, SunMedium, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { PolicyDocument } from '#shared/policy/policy'
import { RULE_TEMPLATES, type RuleTemplate } from '#shared/policy/templates'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import type { Problem } from '../content/problem.ts'
import { problemsUnder } from './house-problems.ts'

/** Stands in the address for what holds for the policy as a whole; no rule can be called so. */
export const SETTINGS = '_policy'
const ICONS = { hours: SunMedium, count: Gauge, forbid: Ban } as const

/** The rules of a policy by their sentences, and what can be added. */
export function RuleList({
  policy,
  current,
  problems,
  editable,
  onSelect,
  onAdd,
}: {
  policy: PolicyDocument
  current: string
  problems: readonly Problem[]
  editable: boolean
  onSelect: (id: string) => void
  onAdd: (template: RuleTemplate) => void
}) {
  const { say, locale } = useWords()
  const [adding, setAdding] = useState(false)
  return (
    <nav aria-label={say('policy.rules')} className="flex min-h-0 flex-col border-line bg-canvas max-lg:border-b lg:border-r">
      <ul className="min-h-0 flex-1 overflow-auto p-2">
        <li>
          <Entry icon={<Settings2 aria-hidden size={15} />} current={current === SETTINGS} problems={problems.filter(({ at }) => !at?.startsWith('rules.'))} onSelect={() => onSelect(SETTINGS)}>
            {say('policy.settings')}
          </Entry>
        </li>
        {policy.rules.map((rule, index) => {
          const Icon = ICONS[rule.kind]
          return (
            <li key={rule.id}>
              <Entry icon={<Icon aria-hidden size={15} />} current={current === rule.id} problems={problemsUnder(problems, `rules.${index}`)} onSelect={() => onSelect(rule.id)}>
                {rule.say[locale] || say('policy.rule.empty')}
              </Entry>
            </li>
          )
        })}
      </ul>
      {editable && (
        <div className="border-t border-line p-2">
          {adding ? (
            <ul aria-label={say('policy.rule.add')} className="grid gap-1">
              {RULE_TEMPLATES.map((template) => (
                <li key={template}>
                  <Button
                    size="sm"
                    className="w-full"
                    autoFocus={template === RULE_TEMPLATES[0]}
                    onClick={() => {
                      setAdding(false)
                      onAdd(template)
                    }}
                  >
                    {say(`policy.template.${template}`)}
                  </Button>
                </li>
              ))}
            </ul>
          ) : (
            <Button size="sm" className="w-full" onClick={() => setAdding(true)}>
              <Plus aria-hidden size={14} />
              {say('policy.rule.add')}
            </Button>
          )}
        </div>
      )}
    </nav>
  )
}

function Entry({ icon, current, problems, onSelect, children }: { icon: ReactNode; current: boolean; problems: readonly Problem[]; onSelect: () => void; children: string }) {
  const { say } = useWords()
  const error = problems.some(({ severity }) => severity === 'error')
  const Mark = error ? CircleAlert : TriangleAlert
  return (
    <button
      type="button"
      aria-current={current ? 'true' : undefined}
      onClick={onSelect}
      className="flex w-full cursor-pointer items-start gap-2 rounded-md px-2 py-1.5 text-left text-sm hover:bg-sunken aria-[current=true]:bg-accent-soft aria-[current=true]:text-accent"
    >
      <span className="mt-0.5 shrink-0 text-ink-faint">{icon}</span>
      <span className="min-w-0 flex-1">{children}</span>
      {problems.length > 0 && (
        <span className={`mt-0.5 shrink-0 ${error ? 'text-stop' : 'text-ask'}`} title={problems.map(({ words }) => words).join('\n')}>
          <Mark aria-hidden size={14} />
          <span className="sr-only">{say('content.problems.count', { count: problems.length })}</span>
        </span>
      )}
    </button>
  )
}
