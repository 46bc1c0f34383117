import { ArrowDownLeft, ArrowUpRight, Mail, MapPin, MessageSquare, PhoneIncoming, PhoneOutgoing, Plus } from 'lucide-react'
import { useState } from 'react'
import type { DebtorView, HistoryEntry } from '#shared/contract/debtor'
import { Button } from '../../ui/Button.tsx'
import { formatDay, formatMoment, formatMoney } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from '../dial/debtor-time.ts'
import { useKeys } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'
import { Flags } from './Flags.tsx'
import { LogContact } from './LogContact.tsx'

const SHOWN = 5
const PROMISE_TONE: Readonly<Record<string, string>> = {
  kept: 'bg-go-soft text-go',
  part_kept: 'bg-ask-soft text-ask',
  broken: 'bg-stop-soft text-stop',
  due: 'bg-ask-soft text-ask',
}

/** What happened before: flags, promises, what is still to do, contacts by any agent. `masked`: no amounts. `onWish`: opens what a person asks for. */
export function History({ debtor, masked, onWish }: { debtor: DebtorView; masked: boolean; onWish: (() => void) | null }) {
  return (
    <div className="grid grid-cols-1 gap-3">
      <Flags debtor={debtor} onAdd={onWish} />
      {!masked && <Promises debtor={debtor} />}
      <Open debtor={debtor} />
      <Contacts debtor={debtor} />
    </div>
  )
}

function Promises({ debtor }: { debtor: DebtorView }) {
  const { say, locale } = useWords()
  if (debtor.promises.length === 0) return null
  const latest = debtor.promises.toSorted((one, other) => other.takenAt - one.takenAt)
  const kept = latest.filter((promise) => promise.state === 'kept').length
  const settled = latest.filter((promise) => ['kept', 'part_kept', 'broken'].includes(promise.state)).length
  return (
    <section aria-label={say('history.promises')} className="grid gap-1.5">
      <h2 className="flex items-baseline justify-between text-xs font-semibold text-ink-soft">
        {say('history.promises')}
        {settled > 0 && <span className="font-normal">{say('history.kept', { kept, settled })}</span>}
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {latest.slice(0, SHOWN).map((promise) => (
          <li key={promise.promiseId} className="flex flex-wrap items-center gap-x-2 px-3 py-1.5 text-xs">
            <span className="font-semibold">{formatMoney(promise.amountMinor, promise.currency, locale)}</span>
            <span className="flex-1 text-ink-soft">{formatDay(promise.dueOn, locale)}</span>
            <span className="truncate text-ink-faint">{promise.takenByName}</span>
            <span className={`shrink-0 rounded-sm px-1.5 font-medium ${PROMISE_TONE[promise.state] ?? 'bg-unsure-soft text-unsure'}`}>{say(`history.promise.${promise.state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Open({ debtor }: { debtor: DebtorView }) {
  const { say, locale } = useWords()
  const open = debtor.followUps.filter((followUp) => followUp.state === 'open').toSorted((one, other) => one.dueAt - other.dueAt)
  if (open.length === 0) return null
  return (
    <section aria-label={say('history.open')} className="grid gap-1.5">
      <h2 className="text-xs font-semibold text-ink-soft">{say('history.open')}</h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {open.map((followUp) => (
          <li key={followUp.followUpId} className="flex flex-wrap items-center gap-x-2 px-3 py-1.5 text-xs">
            <span className="font-medium">{say(`follow-up.kind.${followUp.kind}`)}</span>
            <span className="flex-1 text-ink-soft">{formatMoment(followUp.dueAt, locale, OWN_ZONE)}</span>
            <span className="text-ink-faint">{followUp.agentName}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Contacts({ debtor }: { debtor: DebtorView }) {
  const { say } = useWords()
  const { state } = usePanel()
  const [all, setAll] = useState(false)
  const [logging, setLogging] = useState(false)
  // On a call the hands are full, and what comes in on the line is that call.
  const mayLog = state.call === null
  useKeys({ '+': () => setLogging(true) }, { on: mayLog && !logging })
  const latest = debtor.history.toSorted((one, other) => other.at - one.at)
  return (
    <section aria-label={say('history.contacts')} className="grid gap-1.5">
      <h2 className="flex items-center justify-between text-xs font-semibold text-ink-soft">
        {say('history.contacts')}
        {mayLog && !logging && (
          <Button size="sm" look="quiet" shortcut="+" onClick={() => setLogging(true)}>
            <Plus aria-hidden size={13} />
            {say('history.log.open')}
          </Button>
        )}
      </h2>
      {mayLog && logging && <LogContact debtor={debtor} onClose={() => setLogging(false)} />}
      {latest.length === 0 && <p className="text-xs text-ink-faint">{say('history.nothing')}</p>}
      {latest.length > 0 && (
        <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
          {latest.slice(0, all ? undefined : SHOWN).map((past) => (
            <Contact key={past.contactId} past={past} tail={debtor.phones.find((phone) => phone.phoneId === past.phoneId)?.tail ?? null} />
          ))}
        </ol>
      )}
      {latest.length > SHOWN && (
        <Button size="sm" look="quiet" onClick={() => setAll((was) => !was)}>
          {all ? say('history.fewer') : say('history.all', { count: latest.length })}
        </Button>
      )}
    </section>
  )
}

const PICTURES = { sms: MessageSquare, email: Mail, visit: MapPin } as const

function Contact({ past, tail }: { past: HistoryEntry; tail: string | null }) {
  const { say, locale } = useWords()
  const Picture = past.channel === 'call' ? (past.by === 'debtor' ? PhoneIncoming : PhoneOutgoing) : PICTURES[past.channel]
  const Arrow = past.by === 'debtor' ? ArrowDownLeft : ArrowUpRight
  const what = past.disposition ? say(`disposition.${past.disposition}`) : past.result ? say(`history.result.${past.result}`) : say('history.unfinished')
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_minmax(0,auto)] items-center gap-x-2 px-3 py-1.5 text-xs">
      <span role="img" aria-label={say(`history.by.${past.by}`)} className="flex items-center text-ink-faint">
        <Picture aria-hidden size={13} />
        {past.channel !== 'call' && <Arrow aria-hidden size={10} />}
      </span>
      <span className="truncate font-medium">{what}</span>
      <span className="text-ink-soft">{formatMoment(past.at, locale, OWN_ZONE)}</span>
      <span className="col-start-2 truncate text-2xs text-ink-faint">
        {[past.channel === 'call' ? null : say(`history.channel.${past.channel}`), say(`dial.party.${past.party}`), tail && say('history.tail', { tail })].filter(Boolean).join(' · ')}
      </span>
      <span className="truncate text-right text-2xs text-ink-faint">{past.source ?? past.agentName}</span>
    </li>
  )
}
