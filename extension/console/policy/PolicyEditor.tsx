import { uuidv7 } from 'uuidv7'
import type { DocumentDetail } from '#shared/contract/content'
import type { PolicyDocument } from '#shared/policy/policy'
import { newRule, type RuleTemplate } from '#shared/policy/templates'
import { useWords } from '../../ui/Words.tsx'
import { goTo } from '../route/use-route.ts'
import { withRule } from './edit-policy.ts'
import { policyLines } from './house-lines.ts'
import { problemsUnder } from './house-problems.ts'
import { HouseEditor } from './HouseEditor.tsx'
import { PolicySettings } from './PolicySettings.tsx'
import { readPolicy } from './read-house.ts'
import { RuleForm } from './RuleForm.tsx'
import { RuleList, SETTINGS } from './RuleList.tsx'

/** A policy to work on: its rules, the rule in hand, and whom it reaches. */
export function PolicyEditor({ detail, part }: { detail: DocumentDetail; part: string | null }) {
  const { say, locale } = useWords()
  const select = (id: string | null) => goTo({ page: 'policy', documentId: detail.row.documentId, part: id }, { replace: true })
  return (
    <HouseEditor
      kind="policy"
      detail={detail}
      read={readPolicy}
      lines={(content, names) => policyLines(content, names, { say, locale })}
      nameOf={(at, content) => {
        const rule = ruleAt(content, at)
        return rule ? rule.say[locale] || rule.id : say('policy.settings')
      }}
      onSelect={(at, content) => select(ruleAt(content, at)?.id ?? SETTINGS)}
    >
      {({ content, edit, problems, editable, portfolios }) => {
        const index = content.rules.findIndex(({ id }) => id === part)
        const rule = part === SETTINGS ? undefined : (content.rules[index] ?? content.rules[0])
        const place = `rules.${rule ? content.rules.indexOf(rule) : -1}`
        const add = (template: RuleTemplate) => {
          const added = newRule(template, { id: `house.${template}-${uuidv7().slice(-8)}`, cite: say('policy.template.cite') })
          edit({ ...content, rules: [...content.rules, added] }, `add ${added.id}`)
          select(added.id)
        }
        return (
          <div className="grid min-h-0 lg:grid-cols-[15rem_minmax(0,1fr)]">
            <RuleList policy={content} current={rule?.id ?? SETTINGS} problems={problems} editable={editable} onSelect={select} onAdd={add} />
            <section aria-label={say('policy.rule')} className="min-h-0 overflow-auto bg-surface">
              {rule ? (
                <RuleForm
                  key={rule.id}
                  policy={content}
                  rule={rule}
                  place={place}
                  editable={editable}
                  problems={problemsUnder(problems, place)}
                  onChange={(next, label) => edit(withRule(content, rule.id, next), `${rule.id} ${label}`)}
                  onReplace={(next, label, selected) => {
                    edit(next, label)
                    select(selected)
                  }}
                />
              ) : (
                <PolicySettings policy={content} editable={editable} problems={problems.filter(({ at }) => !at?.startsWith('rules.'))} portfolios={portfolios} onChange={edit} />
              )}
            </section>
          </div>
        )
      }}
    </HouseEditor>
  )
}

function ruleAt({ rules }: PolicyDocument, at: string | null) {
  const [list, index] = at?.split('.') ?? []
  return list === 'rules' ? rules[Number(index)] : undefined
}
