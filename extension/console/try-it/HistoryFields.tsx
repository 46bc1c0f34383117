import { Plus, X } from 'lucide-react'
import { uuidv7 } from 'uuidv7'
import { CHANNELS, INITIATORS, RESULTS } from '#shared/packs/pack'
import { Button } from '../../ui/Button.tsx'
import { CONTROL } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/Words.tsx'
import { dayBefore } from '../calls/day.ts'
import type { Trial, TrialContact } from './trial.ts'

const SMALL = 'min-h-7 px-1.5 py-0 text-xs'
const CONTACTS_MAX = 20

/** The contacts before: each when, what came of it, and who began it. */
export function HistoryFields({ trial, onChange }: { trial: Trial; onChange: (history: TrialContact[]) => void }) {
  const { say } = useWords()
  const { history } = trial
  const change = (id: string, part: Partial<TrialContact>) => onChange(history.map((contact) => (contact.id === id ? { ...contact, ...part } : contact)))
  const add = () => {
    const [last] = history
    // A day before the one above; its time may be half typed.
    const when = last?.when ? `${dayBefore(last.when.slice(0, 10))}${last.when.slice(10)}` : `${trial.date}T09:00`
    onChange([{ id: uuidv7(), when, channel: trial.channel, result: 'conversation', by: 'collector' }, ...history])
  }
  return (
    <div className="grid gap-2">
      {history.length === 0 && <p className="text-xs text-ink-faint">{say('rules.try.history.none')}</p>}
      <ul className="grid gap-2">
        {history.map((contact, index) => (
          <li key={contact.id} className="grid grid-cols-[1fr_auto] gap-1.5 rounded-md border border-line bg-canvas p-2">
            <div role="group" aria-label={say('rules.try.contact', { number: index + 1 })} className="grid gap-1.5 sm:grid-cols-2">
              <input type="datetime-local" aria-label={say('rules.try.when')} className={`${CONTROL} ${SMALL}`} value={contact.when} onChange={(event) => change(contact.id, { when: event.target.value })} />
              <Pick className={SMALL} label={say('rules.try.result')} value={contact.result} options={RESULTS} words={(result) => say(`history.result.${result}`)} onChange={(result) => change(contact.id, { result })} />
              <Pick className={SMALL} label={say('rules.try.channel')} value={contact.channel} options={CHANNELS} words={(channel) => say(`call.channel.${channel}`)} onChange={(channel) => change(contact.id, { channel })} />
              <Pick className={SMALL} label={say('rules.try.by')} value={contact.by} options={INITIATORS} words={(by) => say(`history.by.${by}`)} onChange={(by) => change(contact.id, { by })} />
            </div>
            <IconButton label={say('rules.try.contact.delete', { number: index + 1 })} onClick={() => onChange(history.filter(({ id }) => id !== contact.id))}>
              <X aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
      {history.length < CONTACTS_MAX && (
        <Button size="sm" className="justify-self-start" onClick={add}>
          <Plus aria-hidden size={14} />
          {say('rules.try.contact.add')}
        </Button>
      )}
    </div>
  )
}
