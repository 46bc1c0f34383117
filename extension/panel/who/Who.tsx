import { Eye, EyeOff, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { FieldReading, RecordReading } from '#shared/adapter/reading'
import type { DebtorView } from '#shared/contract/debtor'
import type { CORRECTABLE } from '#shared/contract/messages'
import { bucketOf } from '#shared/playbook/bucket'
import { Button } from '../../ui/Button.tsx'
import { formatMoney } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { AskValue } from './AskValue.tsx'

type Correctable = Exclude<(typeof CORRECTABLE)[number], 'phone'>

/** Who it is about, and the facts of the debt; `masked`: on the phone with somebody not verified yet, they are not shown. */
export function Who({ record, debtor, masked }: { record: RecordReading; debtor: DebtorView | null; masked: boolean }) {
  const { say, locale } = useWords()
  const [peeking, setPeeking] = useState(false)
  const [editing, setEditing] = useState<Correctable | null>(null)
  const { name, account, daysPastDue, amountDue } = record
  const title = name.value ?? debtor?.label ?? say('panel.who.nameless')
  const hidden = masked && !peeking
  const days = daysPastDue.value
  return (
    <section aria-label={say('panel.who.title')} className="grid grid-cols-1 gap-1.5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h1 className="min-w-0 truncate text-xl leading-7 font-semibold" title={sourceOf(name, say)}>
          {title}
        </h1>
        {!hidden && days !== null && (
          <span className="shrink-0 rounded-sm bg-accent-soft px-1.5 text-xs font-semibold text-accent" title={say('panel.who.bucket', { bucket: bucketOf(days) })}>
            {bucketOf(days)}
          </span>
        )}
        {!hidden && debtor && <span className="ml-auto min-w-0 truncate text-xs text-ink-soft">{debtor.portfolio.name}</span>}
      </div>
      {hidden ? (
        <p className="flex flex-wrap items-center gap-2 rounded-md bg-sunken px-2.5 py-1.5 text-xs text-ink-soft">
          <span className="flex-[1_1_9rem]">{say('panel.who.masked')}</span>
          <Button size="sm" look="quiet" onClick={() => setPeeking(true)}>
            <Eye aria-hidden size={13} />
            {say('panel.who.peek')}
          </Button>
        </p>
      ) : (
        <dl className="flex flex-wrap gap-px overflow-hidden rounded-lg border border-line bg-line">
          <Fact label={say('panel.field.amountDue')} reading={amountDue} room="flex-[1.4_1_6.5rem]" big onEdit={() => setEditing('amountDue')}>
            {amountDue.value && formatMoney(amountDue.value.amountMinor, amountDue.value.currency, locale)}
          </Fact>
          <Fact label={say('panel.field.daysPastDue')} reading={daysPastDue} room="flex-[0.7_1_4.25rem]" big onEdit={() => setEditing('daysPastDue')}>
            {days !== null && say('panel.who.days', { count: days })}
          </Fact>
          <Fact label={say('panel.field.account')} reading={account} room="flex-[1.1_1_6rem]" onEdit={() => setEditing('account')}>
            {account.value}
          </Fact>
        </dl>
      )}
      {masked && peeking && (
        <Button size="sm" look="quiet" className="justify-self-end" onClick={() => setPeeking(false)}>
          <EyeOff aria-hidden size={13} />
          {say('panel.who.hide')}
        </Button>
      )}
      {editing && !hidden && (
        <div className="flex items-end gap-1.5 rounded-md bg-sunken p-2">
          <div className="flex-1">
            <AskValue key={editing} field={editing} label={say(`panel.field.${editing}`)} hint={say('panel.ask.kept')} onDone={() => setEditing(null)} />
          </div>
          <Button look="quiet" className="self-start mt-5" onClick={() => setEditing(null)}>
            {say('panel.cancel')}
          </Button>
        </div>
      )}
    </section>
  )
}

function Fact({ label, reading, room, big = false, onEdit, children }: { label: string; reading: FieldReading<unknown>; room: string; big?: boolean; onEdit: () => void; children: string | false | null }) {
  const { say } = useWords()
  const from = sourceOf(reading, say)
  return (
    <div className={`group min-w-0 bg-surface px-2.5 py-1.5 ${room}`} title={from}>
      <dt className="flex h-5 items-center justify-between text-2xs text-ink-faint">
        {label}
        <button
          type="button"
          onClick={onEdit}
          aria-label={say('panel.who.correct', { label })}
          title={say('panel.who.correct', { label })}
          className="inline-flex size-6 cursor-pointer items-center justify-center rounded-sm text-ink-faint opacity-0 transition-opacity group-hover:opacity-100 hover:text-ink focus-visible:opacity-100"
        >
          <Pencil aria-hidden size={12} />
        </button>
      </dt>
      <dd className={`leading-6 wrap-anywhere ${big ? 'text-lg font-semibold tracking-tight' : 'text-sm tracking-tight'}`}>
        {children || (
          <button type="button" onClick={onEdit} className="cursor-pointer text-xs font-medium text-ask underline decoration-dotted underline-offset-2">
            {say('panel.who.not-read')}
          </button>
        )}
        <span className="sr-only">{from}</span>
      </dd>
    </div>
  )
}

function sourceOf({ source, raw }: FieldReading<unknown>, say: (id: string, values?: Record<string, string>) => string): string {
  if (source?.relation === 'typed') return say('panel.source-typed')
  if (!source) return say('panel.source-none')
  const label = source.label || source.relation
  return raw ? say('panel.source-raw', { label, raw }) : say('panel.source', { label })
}
