import type { Bundle } from '#shared/contract/content'
import type { PolicyDocument } from '#shared/policy/policy'
import { Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import type { Problem } from '../content/problem.ts'
import { ProblemLines } from '../content/ProblemLines.tsx'
import { ReachFields } from './ReachFields.tsx'

/** What holds for the policy as a whole: its name, whom it reaches, and how old a history may be while the server is away. */
export function PolicySettings({
  policy,
  editable,
  problems,
  portfolios,
  onChange,
}: {
  policy: PolicyDocument
  editable: boolean
  problems: readonly Problem[]
  portfolios: Bundle['portfolios']
  onChange: (next: PolicyDocument, label: string) => void
}) {
  const { say } = useWords()
  return (
    <fieldset disabled={!editable} className="grid max-w-2xl gap-5 p-5">
      <legend className="sr-only">{say('policy.settings')}</legend>
      <ProblemLines problems={problems} />
      <Field label={say('policy.field.title')}>
        {(ids) => <TextInput {...ids} maxLength={80} value={policy.title} onChange={(event) => onChange({ ...policy, title: event.target.value }, 'title')} />}
      </Field>
      <ReachFields reach={policy} portfolios={portfolios} onChange={(reach, label) => onChange({ ...policy, ...reach }, label)} />
      <Field label={say('policy.field.offlineMaxMinutes')} hint={say('policy.offline.hint')}>
        {(ids) => (
          <TextInput
            {...ids}
            type="number"
            min={5}
            max={1440}
            step={5}
            className="max-w-40"
            value={policy.offlineMaxMinutes ?? ''}
            onChange={(event) => onChange({ ...policy, offlineMaxMinutes: event.target.value === '' ? null : Number(event.target.value) }, 'offline')}
          />
        )}
      </Field>
    </fieldset>
  )
}
