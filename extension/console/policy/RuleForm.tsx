import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { uuidv7 } from 'uuidv7'
import type { Rule } from '#shared/packs/pack'
import type { PolicyDocument } from '#shared/policy/policy'
import { Field, TextInput } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/Words.tsx'
import { moved } from '../content/edit-script.ts'
import type { Problem } from '../content/problem.ts'
import { ProblemLines } from '../content/ProblemLines.tsx'
import { CapFields } from './CapFields.tsx'
import { CaseFields } from './CaseFields.tsx'
import { renumbered, withPart } from './edit-policy.ts'
import { problemsUnder } from './house-problems.ts'
import { HoursFields } from './HoursFields.tsx'
import { SayFields } from './SayFields.tsx'

const EFFECTS = ['block', 'warn'] as const

/** One rule of a policy to work on: what it says, its numbers, its case, its force, its dates and where it is written. */
export function RuleForm({
  policy,
  rule,
  place,
  editable,
  problems,
  onChange,
  onReplace,
}: {
  policy: PolicyDocument
  rule: Rule
  /** Path of the rule in the policy. */
  place: string
  editable: boolean
  problems: readonly Problem[]
  onChange: (next: Rule, label: string) => void
  /** Another policy, with another rule in hand. */
  onReplace: (next: PolicyDocument, label: string, selected: string | null) => void
}) {
  const { say } = useWords()
  const index = policy.rules.indexOf(rule)
  const set = (part: Partial<Rule>, label: string) => onChange(withPart(rule, part), label)
  const setNumbers = (next: Rule, label: string) => onChange(renumbered(rule, next), label)
  const at = (...fields: readonly string[]) => problemsUnder(problems, ...fields.map((field) => `${place}.${field}`))
  const placed = new Set(at('say', 'allow', 'limit', 'window', 'per', 'counts', 'when', 'unless', 'from', 'to', 'cite', 'url', 'only', 'avoid'))
  const move = (by: -1 | 1) => onReplace({ ...policy, rules: moved(policy.rules, index, by) }, `move ${rule.id}`, rule.id)
  return (
    <fieldset disabled={!editable} className="grid gap-6 p-5">
      <legend className="sr-only">{say('policy.rule')}</legend>
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-base font-semibold">{say(`policy.kind.${rule.kind}`)}</h2>
        <code className="rounded-sm bg-sunken px-1.5 text-2xs text-ink-soft">{rule.id}</code>
        {editable && (
          <span className="ml-auto flex">
            <IconButton label={say('content.step.up')} disabled={index === 0} onClick={() => move(-1)}>
              <ArrowUp aria-hidden size={15} />
            </IconButton>
            <IconButton label={say('content.step.down')} disabled={index === policy.rules.length - 1} onClick={() => move(1)}>
              <ArrowDown aria-hidden size={15} />
            </IconButton>
            <IconButton
              label={say('policy.rule.duplicate')}
              onClick={() => {
                const copy = { ...rule, id: `${rule.id.replace(/-[0-9a-f]+$/, '')}-${uuidv7().slice(-8)}` }
                onReplace({ ...policy, rules: policy.rules.toSpliced(index + 1, 0, copy) }, `duplicate ${copy.id}`, copy.id)
              }}
            >
              <Copy aria-hidden size={15} />
            </IconButton>
            <IconButton
              label={say('policy.rule.delete')}
              onClick={() => onReplace({ ...policy, rules: policy.rules.filter((one) => one !== rule) }, `delete ${rule.id}`, (policy.rules[index + 1] ?? policy.rules[index - 1])?.id ?? null)}
            >
              <Trash2 aria-hidden size={15} />
            </IconButton>
          </span>
        )}
      </div>
      <ProblemLines problems={problems.filter((problem) => !placed.has(problem))} />
      <Section problems={at('allow', 'limit', 'window', 'per', 'counts', 'only', 'avoid')}>
        {rule.kind === 'hours' && <HoursFields rule={rule} onChange={setNumbers} />}
        {rule.kind === 'count' && <CapFields rule={rule} onChange={setNumbers} />}
      </Section>
      <Section problems={at('when', 'unless')}>
        <CaseFields rule={rule} onChange={setNumbers} />
      </Section>
      <div className="grid justify-items-start gap-2">
        <p className="text-sm font-medium">{say('policy.effect')}</p>
        <Segments
          label={say('policy.effect')}
          options={EFFECTS}
          chosen={rule.effect === 'warn' ? 'warn' : 'block'}
          words={(effect) => say(`policy.effect.${effect}`)}
          onChange={(effect) => setNumbers(withPart(rule, { effect }), 'effect')}
        />
      </div>
      <Section problems={at('say')}>
        <SayFields rule={rule} onChange={(next) => set({ say: next }, 'say')} />
      </Section>
      <Section problems={at('from', 'to')}>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={say('policy.field.from')} hint={say('policy.from.hint')}>
            {(ids) => <TextInput {...ids} type="date" value={rule.from ?? ''} onChange={(event) => set({ from: event.target.value || undefined }, 'from')} />}
          </Field>
          <Field label={say('policy.field.to')} hint={say('policy.to.hint')}>
            {(ids) => <TextInput {...ids} type="date" value={rule.to ?? ''} onChange={(event) => set({ to: event.target.value || undefined }, 'to')} />}
          </Field>
        </div>
      </Section>
      <Section problems={at('cite', 'url')}>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={say('policy.field.cite')} hint={say('policy.cite.hint')}>
            {(ids) => <TextInput {...ids} maxLength={200} value={rule.cite} onChange={(event) => set({ cite: event.target.value }, 'cite')} />}
          </Field>
          <Field label={say('policy.field.url')}>
            {(ids) => <TextInput {...ids} type="url" placeholder="https://" value={rule.url ?? ''} onChange={(event) => set({ url: event.target.value.trim() || undefined }, 'url')} />}
          </Field>
        </div>
      </Section>
    </fieldset>
  )
}

/** A part of the form with what is to be mended in it. */
function Section({ problems, children }: { problems: readonly Problem[]; children: ReactNode }) {
  return (
    <div className="grid gap-2">
      {children}
      <ProblemLines problems={problems} />
    </div>
  )
}
