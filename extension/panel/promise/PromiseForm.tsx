import { useEffect, useRef } from 'react'
import { QUICK_DATES, quickDate } from '#shared/promise/due-date'
import type { PromiseProblem } from '#shared/promise/limits'
import { PAYMENT_METHODS } from '#shared/promise/promise-to-pay'
import { Button } from '../../ui/Button.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { formatDay, formatMoney } from '../../ui/format.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useKeys } from '../keys/use-keys.tsx'
import { type PromiseDraft, PROMISE_FIELDS } from './promise-draft.ts'
import { amountText } from './read-amount.ts'

const METHOD_KEYS = { bank_transfer: 'b', app: 'a', direct_debit: 'd', counter: 'c', other: 'o' } as const

/** Amount, date, method, and the sentence to say back. Dates on 1–6, `m` the amount, `t` a date in words. */
export function PromiseForm({ promise, today, debtorName, tried, onType }: { promise: PromiseDraft; today: string; debtorName: string; tried: boolean; onType: (field: string, text: string) => void }) {
  const { say, locale } = useWords()
  const amount = useRef<HTMLInputElement>(null)
  const date = useRef<HTMLInputElement>(null)
  const firstDate = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (document.hasFocus()) firstDate.current?.focus()
  }, [])
  const due = (dueOn: string) => onType(PROMISE_FIELDS.due, dueOn)
  useKeys({
    ...Object.fromEntries(QUICK_DATES.map((quick, at) => [String(at + 1), () => due(quickDate(quick, today))])),
    ...Object.fromEntries(PAYMENT_METHODS.map((method) => [METHOD_KEYS[method], () => onType(PROMISE_FIELDS.method, method)])),
    m: () => enter(amount.current),
    t: () => enter(date.current),
  })
  const { amountMinor, dueOn, currency } = promise
  const wasTyped = { amount: promise.amountText !== '', date: promise.dueText !== '' }
  /** What is merely not there yet is no mistake before the first try to save. */
  const problemOf = (part: 'amount' | 'date') =>
    promise.problems.find((problem) => problem.code.startsWith(part) && (tried || wasTyped[part] || !problem.code.endsWith('missing')))
  const words = (problem: PromiseProblem | undefined, unreadable: boolean) => {
    if (!problem) return null
    if (problem.code.endsWith('missing') && unreadable) return say(problem.code.startsWith('amount') ? 'promise.unreadable-amount' : 'promise.unreadable-date')
    return say(`promise.problem.${problem.code}`)
  }
  const [amountProblem, dateProblem] = [problemOf('amount'), problemOf('date')]
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-3">
      <legend className="sr-only">{say('promise.title')}</legend>
      <div className="grid gap-1">
        <Field label={`${say('promise.amount')} (${currency})`} problem={words(amountProblem, wasTyped.amount)}>
          {(ids) => (
            <div className="relative">
              <TextInput
                {...ids}
                ref={amount}
                inputMode="decimal"
                autoComplete="off"
                aria-keyshortcuts="m"
                maxLength={40}
                className="pr-8 text-lg font-semibold"
                value={promise.amountText}
                onChange={(event) => onType(PROMISE_FIELDS.amount, event.target.value || ' ')}
              />
              <span className="absolute top-1/2 right-2 -translate-y-1/2 text-ink-faint">
                <Kbd>M</Kbd>
              </span>
            </div>
          )}
        </Field>
        {amountProblem && typeof amountProblem.nearest === 'number' && (
          <Button size="sm" className="justify-self-start" onClick={() => onType(PROMISE_FIELDS.amount, amountText(Number(amountProblem.nearest), currency))}>
            {say('promise.use', { value: formatMoney(amountProblem.nearest, currency, locale) })}
          </Button>
        )}
      </div>
      <div role="group" aria-label={say('promise.date')} className="grid gap-1.5">
        <span className="text-xs font-medium text-ink-soft">{say('promise.date')}</span>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(6rem,100%),1fr))] gap-1.5">
          {QUICK_DATES.map((quick, at) => {
            const on = quickDate(quick, today)
            return (
              <button
                key={quick}
                ref={at === 0 ? firstDate : undefined}
                type="button"
                aria-pressed={on === dueOn}
                aria-keyshortcuts={String(at + 1)}
                onClick={() => due(on)}
                className={`cursor-pointer rounded-md border px-2 py-1 text-left ${on === dueOn ? 'border-accent bg-accent-soft' : 'border-line bg-surface hover:border-line-strong'}`}
              >
                <span className="flex items-center justify-between text-xs font-semibold">
                  {say(`promise.quick.${quick}`)}
                  <Kbd>{String(at + 1)}</Kbd>
                </span>
                <span className="text-2xs text-ink-soft">{formatDay(on, locale)}</span>
              </button>
            )
          })}
        </div>
        <Field label={say('promise.date-words')} problem={words(dateProblem, wasTyped.date)} hint={dueOn ? formatDay(dueOn, locale) : say('promise.date-hint')}>
          {(ids) => (
            <div className="relative">
              <TextInput {...ids} ref={date} autoComplete="off" aria-keyshortcuts="t" maxLength={40} className="pr-8" value={promise.dueText} onChange={(event) => onType(PROMISE_FIELDS.due, event.target.value)} />
              <span className="absolute top-1/2 right-2 -translate-y-1/2 text-ink-faint">
                <Kbd>T</Kbd>
              </span>
            </div>
          )}
        </Field>
        {dateProblem && typeof dateProblem.nearest === 'string' && (
          <Button size="sm" className="justify-self-start" onClick={() => due(String(dateProblem.nearest))}>
            {say('promise.use', { value: formatDay(dateProblem.nearest, locale) })}
          </Button>
        )}
      </div>
      <div role="radiogroup" aria-label={say('promise.method')} className="grid gap-1">
        <span className="text-xs font-medium text-ink-soft">{say('promise.method')}</span>
        <div className="flex flex-wrap gap-1.5">
          {PAYMENT_METHODS.map((method) => (
            <button
              key={method}
              type="button"
              role="radio"
              aria-checked={promise.method === method}
              aria-keyshortcuts={METHOD_KEYS[method]}
              onClick={() => onType(PROMISE_FIELDS.method, method)}
              className={`inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-md border px-2 text-xs ${promise.method === method ? 'border-accent bg-accent-soft font-semibold' : 'border-line bg-surface hover:border-line-strong'}`}
            >
              {say(`promise.method.${method}`)}
              <Kbd>{METHOD_KEYS[method].toUpperCase()}</Kbd>
            </button>
          ))}
        </div>
      </div>
      {amountMinor !== null && dueOn && (
        <p aria-live="polite" className="rounded-md border-l-2 border-accent bg-accent-soft px-2.5 py-2 text-sm">
          <span className="block text-2xs font-semibold text-accent">{say('promise.read-back')}</span>
          {say('promise.sentence', { name: debtorName, date: formatDay(dueOn, locale), amount: formatMoney(amountMinor, currency, locale), method: say(`promise.method.${promise.method}`) })}
        </p>
      )}
    </fieldset>
  )
}

function enter(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}
