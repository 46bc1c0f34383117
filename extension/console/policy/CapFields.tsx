import { KEYS, type CountRule, type Key } from '#shared/packs/pack'
import { COUNTED_THINGS, COUNTS, countedThing, type CountedThing } from '#shared/policy/counted-thing'
import { Chips } from '../../ui/Chips.tsx'
import { Field } from '../../ui/Field.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/Words.tsx'
import { countedWords } from '../rules/condition-words.ts'

const PER: readonly Key[] = ['person', 'number', 'account', 'creditor']
const WINDOWS = ['day', 'week', 'month', 'days', 'hours', 'months', 'ever'] as const
type WindowKind = (typeof WINDOWS)[number]
const LENGTH_MAX = { days: 366, hours: 8784, months: 12 } as const
const OTHER = 'other'

/** A cap: how many of what, in which stretch of time, for each of whom. */
export function CapFields({ rule, onChange }: { rule: CountRule; onChange: (next: CountRule, label: string) => void }) {
  const { say, locale } = useWords()
  const thing = countedThing(rule.counts)
  const kind = kindOf(rule.window)
  const length = lengthOf(rule.window)
  return (
    <fieldset className="grid gap-4">
      <legend className="sr-only">{say('policy.kind.count')}</legend>
      <div className="grid items-start gap-4 sm:grid-cols-[6rem_minmax(0,1fr)]">
        <Field label={say('policy.field.limit')}>
          {({ id }) => <NumberInput id={id} min={0} max={1000} value={rule.limit} onChange={(limit) => onChange({ ...rule, limit }, 'limit')} />}
        </Field>
        <Field label={say('policy.field.counts')} hint={say('policy.counts.hint')}>
          {({ id }) => (
            <Pick
              id={id}
              value={thing ?? OTHER}
              options={[...COUNTED_THINGS, ...(thing ? [] : [OTHER] as const)]}
              words={(one) => (one === OTHER ? countedWords(rule, { say, locale }) : say(`rules.counted.${one}`))}
              onChange={(one) => one !== OTHER && onChange(counting(rule, one), 'counts')}
            />
          )}
        </Field>
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={say('policy.field.window')} hint={say(`policy.window.hint.${kind}`)}>
          {({ id }) => <Pick id={id} value={kind} options={WINDOWS} words={(one) => say(`policy.window.${one}`)} onChange={(one) => onChange({ ...rule, window: windowOf(one, length ?? 7) }, 'window')} />}
        </Field>
        {length !== null && (kind === 'days' || kind === 'hours' || kind === 'months') && (
          <Field label={say('policy.window.length')}>
            {({ id }) => <NumberInput id={id} min={1} max={LENGTH_MAX[kind]} value={length} onChange={(next) => onChange({ ...rule, window: windowOf(kind, next) }, 'window length')} />}
          </Field>
        )}
      </div>
      <Chips
        label={say('policy.field.per')}
        options={PER}
        chosen={KEYS.filter((key) => rule.per?.includes(key))}
        words={(key) => say(`rules.key.${key}`)}
        onChange={(chosen) => onChange({ ...rule, per: [...(rule.per ?? []).filter((key) => !PER.some((one) => one === key)), ...chosen] }, 'per')}
      />
    </fieldset>
  )
}

/** A cap on calls speaks when one is to be placed: the case follows what is counted, where it only said so before. */
function counting(rule: CountRule, thing: CountedThing): CountRule {
  const channel = COUNTS[thing].channel
  const { when, ...rest } = rule
  const simple = when === undefined || ('channel' in when && Object.keys(when).length === 1)
  const next = simple ? (channel ? { channel } : undefined) : when
  return { ...rest, ...(next && { when: next }), counts: COUNTS[thing] }
}

function kindOf(window: CountRule['window']): WindowKind {
  if ('calendar' in window) return window.calendar
  if ('days' in window) return 'days'
  if ('hours' in window) return 'hours'
  return 'months' in window ? 'months' : 'ever'
}

function lengthOf(window: CountRule['window']): number | null {
  if ('days' in window) return window.days
  if ('hours' in window) return window.hours
  return 'months' in window ? window.months : null
}

function windowOf(kind: WindowKind, length: number): CountRule['window'] {
  switch (kind) {
    case 'day': case 'week': case 'month':
      return { calendar: kind }
    case 'days':
      return { days: length }
    case 'hours':
      return { hours: length }
    case 'months':
      return { months: Math.min(length, LENGTH_MAX.months) }
    case 'ever':
      return { ever: true }
    default:
      return kind satisfies never
  }
}
