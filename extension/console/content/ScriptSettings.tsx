import { LOCALES, type Locale } from '#shared/locale/locale'
import { BUCKETS } from '#shared/playbook/bucket'
import type { ScriptDocument } from '#shared/script/document'
import { CONTROL, Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import type { Problem } from './problem.ts'
import { ProblemLines } from './ProblemLines.tsx'
import { stepName } from './step-name.ts'
import type { Edit } from './StepList.tsx'

/** Stands in the address for the page of the script as a whole; no step can be called so. */
export const SETTINGS = '_script'

/** What holds for the script as a whole: its name, language, whom it is for, where it begins. */
export function ScriptSettings({ script, editable, problems, edit }: { script: ScriptDocument; editable: boolean; problems: readonly Problem[]; edit: Edit }) {
  const { say } = useWords()
  const { appliesTo } = script
  const apply = (part: Partial<ScriptDocument['appliesTo']>, label: string) => edit({ ...script, appliesTo: { ...appliesTo, ...part } }, label)
  return (
    <fieldset disabled={!editable} className="grid max-w-2xl gap-5 p-5">
      <legend className="sr-only">{say('content.settings')}</legend>
      <ProblemLines problems={problems} />
      <Field label={say('content.field.title')}>
        {(ids) => <TextInput {...ids} maxLength={80} value={script.title} onChange={(event) => edit({ ...script, title: event.target.value }, 'title')} />}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={say('content.field.language')} hint={say('content.language.hint')}>
          {(ids) => (
            <select {...ids} className={CONTROL} value={script.language} onChange={(event) => edit({ ...script, language: event.target.value as Locale }, 'language')}>
              {LOCALES.map((code) => (
                <option key={code} value={code}>
                  {say(`content.language.${code}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('content.field.audience')} hint={say(`content.audience.${appliesTo.audience}.hint`)}>
          {(ids) => (
            <select
              {...ids}
              className={CONTROL}
              value={appliesTo.audience}
              onChange={(event) => apply({ audience: event.target.value === 'third_party' ? 'third_party' : 'debtor' }, 'audience')}
            >
              <option value="debtor">{say('content.audience.debtor')}</option>
              <option value="third_party">{say('content.audience.third_party')}</option>
            </select>
          )}
        </Field>
      </div>
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 text-xs font-medium text-ink-soft">{say('content.field.buckets')}</legend>
        <div className="flex flex-wrap gap-1.5">
          {BUCKETS.map((bucket) => (
            <label
              key={bucket}
              className="cursor-pointer rounded-md border border-line-strong px-2.5 py-1 text-sm text-ink-soft has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="checkbox"
                className="sr-only"
                checked={appliesTo.buckets.includes(bucket)}
                onChange={(event) => apply({ buckets: BUCKETS.filter((one) => (one === bucket ? event.target.checked : appliesTo.buckets.includes(one))) }, `bucket ${bucket}`)}
              />
              {bucket}
            </label>
          ))}
        </div>
        <p className="text-xs text-ink-faint">{say('content.buckets.hint')}</p>
      </fieldset>
      <Field label={say('content.field.jurisdictions')} hint={say('content.jurisdictions.hint')}>
        {(ids) => (
          <TextInput
            {...ids}
            defaultValue={appliesTo.jurisdictions.join(', ')}
            onBlur={(event) => {
              const jurisdictions = event.target.value.split(/[\s,,、]+/).filter(Boolean)
              if (jurisdictions.join() !== appliesTo.jurisdictions.join()) apply({ jurisdictions }, 'jurisdictions')
            }}
          />
        )}
      </Field>
      <Field label={say('content.field.start')}>
        {(ids) => (
          <select {...ids} className={CONTROL} value={script.start} onChange={(event) => edit({ ...script, start: event.target.value }, 'start')}>
            {!script.steps.some((step) => step.id === script.start) && <option value={script.start}>{say('content.step-gone', { id: script.start })}</option>}
            {script.steps.map((step) => (
              <option key={step.id} value={step.id}>
                {stepName(script, step.id, say)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </fieldset>
  )
}
