import { type FormEvent, useState } from 'react'
import type { StatedWindow } from '#shared/dial/facts'
import { DAYS } from '#shared/packs/pack'
import { Button } from '../../ui/Button.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { Choices } from './Choices.tsx'
import { timeChoices } from './time-choices.ts'
import { useWindowWords } from './use-window-words.ts'

const WEEK = DAYS.filter((day) => day !== 'hol')

/** When not: a key for the times people name, and days and hours of one's own. */
export function TimeStep({ zone, now, onWindows }: { zone: string; now: number; onWindows: (windows: readonly StatedWindow[]) => void }) {
  const { say } = useWords()
  const windowWords = useWindowWords()
  const [own, setOwn] = useState(false)
  const choices = timeChoices(zone, now)
  if (own) return <OwnTimes onWindows={onWindows} />
  return (
    <Choices
      choices={[
        ...choices.map(({ name, windows }, at) => ({
          key: String(at + 1),
          label: (
            <>
              {say(`history.time.${name}`)}
              <span className="block text-2xs font-normal text-ink-faint">{windows.map(windowWords).join(' ')}</span>
            </>
          ),
          choose: () => onWindows(windows),
        })),
        { key: String(choices.length + 1), label: say('history.time.own'), choose: () => setOwn(true) },
      ]}
    />
  )
}

function OwnTimes({ onWindows }: { onWindows: (windows: readonly StatedWindow[]) => void }) {
  const { say } = useWords()
  const windowWords = useWindowWords()
  const [days, setDays] = useState<readonly (typeof WEEK)[number][]>([])
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const toggle = (day: (typeof WEEK)[number]) => setDays((before) => (before.includes(day) ? before.filter((other) => other !== day) : WEEK.filter((other) => other === day || before.includes(other))))
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!from || !to || from === to) return setProblem(say('history.time.missing'))
    onWindows([{ ...(days.length > 0 && { days }), from, to }])
  }
  return (
    <form onSubmit={send} noValidate className="grid gap-2">
      <div role="group" aria-label={say('history.time.days')} className="flex flex-wrap gap-1">
        {WEEK.map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={days.includes(day)}
            onClick={() => toggle(day)}
            className={`min-h-7 min-w-8 cursor-pointer rounded-md border px-1.5 text-xs ${days.includes(day) ? 'border-accent bg-accent-soft font-semibold text-accent' : 'border-line hover:border-line-strong'}`}
          >
            {windowWords.day(day)}
          </button>
        ))}
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(7rem,100%),1fr))] gap-1.5">
        <Field label={say('history.time.from')}>{(ids) => <TextInput {...ids} type="time" value={from} onChange={(event) => setFrom(event.target.value)} />}</Field>
        <Field label={say('history.time.to')} problem={problem}>
          {(ids) => <TextInput {...ids} type="time" value={to} onChange={(event) => setTo(event.target.value)} />}
        </Field>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-1.5">
        <p className="text-2xs text-ink-faint">{say('history.time.every-day')}</p>
        <Button size="sm" look="primary" type="submit" shortcut="Enter">
          {say('history.time.use')}
        </Button>
      </div>
    </form>
  )
}
