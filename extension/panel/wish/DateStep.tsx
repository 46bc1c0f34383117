import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { todayIn } from '../dial/debtor-time.ts'

/** The day on which a notice was sent; today unless said otherwise, never a later one. */
export function DateStep({ zone, now, onDate }: { zone: string; now: number; onDate: (on: string) => void }) {
  const { say } = useWords()
  const today = todayIn(zone, now)
  const [on, setOn] = useState(today)
  const [problem, setProblem] = useState<string | null>(null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!on || on > today) return setProblem(say('history.notice.missing'))
    onDate(on)
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-wrap items-end gap-1.5">
      <div className="flex-[1_1_8rem]">
        <Field label={say('history.notice.on')} problem={problem}>
          {(ids) => <TextInput {...ids} autoFocus type="date" max={today} value={on} onChange={(event) => setOn(event.target.value)} />}
        </Field>
      </div>
      <Button type="submit" look="primary" shortcut="Enter">
        {say('history.time.use')}
      </Button>
    </form>
  )
}
