import { FOLLOW_UP_KINDS } from '#shared/follow-up/follow-up'
import { Button } from '../../ui/Button.tsx'
import { CONTROL, Field, TextInput } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useMoment } from '../dial/use-moment.ts'
import { NEXT_STEP_FIELDS, type NextStep, partsOf } from './follow-up-draft.ts'

const CALLS = ['retry', 'callback', 'promise_reminder']

/** The next step: proposed by the rules, changed in the debtor's clock, checked as it is booked. */
export function FollowUpForm({
  step,
  proposed,
  zone,
  now,
  lawfulFrom,
  onType,
}: {
  step: NextStep | null
  proposed: boolean
  zone: string
  now: number
  lawfulFrom: (at: number) => number | null
  onType: (field: string, text: string) => void
}) {
  const { say } = useWords()
  const { bothClocks } = useMoment(zone, now)
  const set = (instant: number) => {
    const { on, at } = partsOf(instant, zone)
    onType(NEXT_STEP_FIELDS.on, on)
    onType(NEXT_STEP_FIELDS.at, at)
  }
  if (!step) {
    return (
      <div className="flex items-center gap-2 text-xs text-ink-soft">
        <span className="flex-1">{say('follow-up.none')}</span>
        <Button
          size="sm"
          onClick={() => {
            onType(NEXT_STEP_FIELDS.none, '')
            if (!proposed) onType(NEXT_STEP_FIELDS.kind, 'retry')
          }}
        >
          {say('follow-up.add')}
        </Button>
      </div>
    )
  }
  const parts = partsOf(step.dueAt, zone)
  const lawful = CALLS.includes(step.kind) ? lawfulFrom(step.dueAt) : step.dueAt
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-1.5">
      <legend className="sr-only">{say('follow-up.title')}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] gap-1.5">
        <div className="col-span-full">
          <Field label={say('follow-up.title')}>
            {(ids) => (
              <select {...ids} className={CONTROL} value={step.kind} onChange={(event) => onType(NEXT_STEP_FIELDS.kind, event.target.value)}>
                {FOLLOW_UP_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {say(`follow-up.kind.${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Field label={say('follow-up.on')}>
          {(ids) => <TextInput {...ids} type="date" value={parts.on} onChange={(event) => event.target.value && onType(NEXT_STEP_FIELDS.on, event.target.value)} />}
        </Field>
        <Field label={say('follow-up.at')}>
          {(ids) => <TextInput {...ids} type="time" value={parts.at} onChange={(event) => event.target.value && onType(NEXT_STEP_FIELDS.at, event.target.value)} />}
        </Field>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 text-xs text-ink-soft">
        <span>{bothClocks(step.dueAt)}</span>
        <Button size="sm" look="quiet" onClick={() => onType(NEXT_STEP_FIELDS.none, 'yes')}>
          {say('follow-up.drop')}
        </Button>
      </div>
      {lawful === null && <Notice tone="ask">{say('follow-up.never')}</Notice>}
      {lawful !== null && lawful !== step.dueAt && (
        <Notice
          tone="ask"
          action={
            <Button size="sm" onClick={() => set(lawful)}>
              {say('follow-up.use', { time: bothClocks(lawful) })}
            </Button>
          }
        >
          {say('follow-up.not-then')}
        </Notice>
      )}
    </fieldset>
  )
}
