import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { DebtorView } from '#shared/contract/debtor'
import type { Failure } from '#shared/contract/messages'
import { type Initiator, INITIATORS, type Result } from '#shared/packs/pack'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { CONTROL, Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from '../dial/debtor-time.ts'
import { instantOf, partsOf } from '../follow-up/follow-up-draft.ts'
import { KeyBox } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'
import { trusted } from '../trusted.ts'
import { useNow } from '../use-now.ts'
import { Choices } from '../wish/Choices.tsx'
import { ChannelLight } from './ChannelLight.tsx'

const SORTS = ['incoming', 'sms', 'email', 'visit'] as const
type Sort = (typeof SORTS)[number]
const VISIT_RESULTS = ['conversation', 'no_answer', 'third_party_reached', 'refused'] as const satisfies readonly Result[]

/**
 * What happened besides the calls placed here: he called – a call to wrap up begins –, or a message or a visit by either
 * side. For one of ours the light of its channel is shown before it is logged.
 */
export function LogContact({ debtor, onClose }: { debtor: DebtorView; onClose: () => void }) {
  const { say } = useWords()
  const { call, state } = usePanel()
  const box = useRef<HTMLElement>(null)
  const [sort, setSort] = useState<Sort | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const taken = async (key: string) => {
    const answer = await call('takeCall', { key })
    if (!answer.ok) setFailure(answer.failure)
  }
  const own = state.numbers.filter(({ phoneId }) => phoneId !== null)
  return (
    <KeyBox bindings={{ Escape: () => (sort ? setSort(null) : onClose()), '+': onClose }}>
      <section ref={box} tabIndex={-1} aria-label={say('history.log.title')} className="grid grid-cols-1 gap-2 rounded-lg border border-line bg-surface p-3 shadow-lift outline-none">
        <div className="flex items-center gap-2">
          <h3 className="flex-1 text-sm font-semibold">{say(sort ? `history.log.${sort}` : 'history.log.title')}</h3>
          <Button size="sm" look="quiet" shortcut="Esc" onClick={() => (sort ? setSort(null) : onClose())}>
            {say('panel.cancel')}
          </Button>
        </div>
        {sort === null && <Choices choices={SORTS.map((each, at) => ({ key: String(at + 1), label: say(`history.log.${each}`), choose: () => setSort(each) }))} />}
        {sort === 'incoming' && (
          <>
            <p className="text-xs text-ink-soft">{say('history.log.from-which')}</p>
            <Choices
              choices={own.slice(0, 9).map((number, at) => ({
                key: String(at + 1),
                label: (
                  <>
                    {number.raw} <span className="font-normal text-ink-faint">{say(`dial.party.${number.party}`)}</span>
                  </>
                ),
                choose: () => void taken(number.key),
              }))}
            />
          </>
        )}
        {sort && sort !== 'incoming' && <Written debtor={debtor} channel={sort} onFailure={setFailure} onDone={onClose} />}
        {failure && <FailureNotice failure={failure} />}
      </section>
    </KeyBox>
  )
}

function Written({ debtor, channel, onFailure, onDone }: { debtor: DebtorView; channel: Exclude<Sort, 'incoming'>; onFailure: (failure: Failure) => void; onDone: () => void }) {
  const { say } = useWords()
  const { call, state } = usePanel()
  const now = useNow(15_000)
  const [by, setBy] = useState<Initiator>('collector')
  const [phoneId, setPhoneId] = useState(debtor.phones[0]?.phoneId ?? '')
  const [when, setWhen] = useState<{ on: string; at: string } | null>(null)
  const [result, setResult] = useState<Result>('conversation')
  const [saving, setSaving] = useState(false)
  const parts = when ?? partsOf(now, OWN_ZONE)
  const at = when ? instantOf(parts.on, parts.at, OWN_ZONE) : now
  const phone = debtor.phones.find((known) => known.phoneId === phoneId)
  const reachable = debtor.phones.filter((known, place) => channel === 'sms' || !debtor.phones.slice(0, place).some((other) => other.party === known.party && (channel === 'email' || other.place === known.place)))
  const rawOf = (known: DebtorView['phones'][number]) => state.numbers.find((number) => number.phoneId === known.phoneId)?.raw ?? say('history.tail', { tail: known.tail })
  const future = at !== null && at > now
  const save = async () => {
    if (!phone || at === null || future || saving) return
    setSaving(true)
    const answer = await call('logContact', {
      debtorId: debtor.debtorId,
      accountId: debtor.accounts[0]?.accountId ?? null,
      phoneId: channel === 'sms' ? phone.phoneId : null,
      channel,
      by,
      party: phone.party,
      place: channel === 'email' ? 'unknown' : phone.place,
      at,
      result: channel === 'visit' ? result : 'sent',
    })
    setSaving(false)
    if (answer.ok) onDone()
    else onFailure(answer.failure)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (event.nativeEvent.isTrusted) void save()
  }
  return (
    <KeyBox bindings={{ Escape: onDone, 'Control+Enter': () => void save() }}>
      <form onSubmit={submit} noValidate className="grid gap-2">
        <div role="radiogroup" aria-label={say('history.log.by')} className="grid grid-cols-2 gap-1">
          {INITIATORS.map((side) => (
            <button
              key={side}
              type="button"
              role="radio"
              aria-checked={by === side}
              onClick={() => setBy(side)}
              className={`min-h-7 cursor-pointer rounded-md border px-2 text-xs ${by === side ? 'border-accent bg-accent-soft font-semibold text-accent' : 'border-line hover:border-line-strong'}`}
            >
              {say(`history.log.by.${side}`)}
            </button>
          ))}
        </div>
        {by === 'collector' && phone && at !== null && <ChannelLight debtor={debtor} phoneId={phone.phoneId} channel={channel} at={at} now={now} />}
        <Field label={say(channel === 'sms' ? 'history.log.number' : 'history.log.person')}>
          {(ids) => (
            <select {...ids} className={CONTROL} value={phoneId} onChange={(event) => setPhoneId(event.target.value)}>
              {reachable.map((known) => (
                <option key={known.phoneId} value={known.phoneId}>
                  {[say(`dial.party.${known.party}`), channel === 'email' || known.place === 'unknown' ? null : say(`dial.place.${known.place}`), channel === 'sms' ? rawOf(known) : null].filter(Boolean).join(' ')}
                </option>
              ))}
            </select>
          )}
        </Field>
        {channel === 'visit' && (
          <Field label={say('history.log.result')}>
            {(ids) => (
              <select {...ids} className={CONTROL} value={result} onChange={(event) => setResult(VISIT_RESULTS.find((each) => each === event.target.value) ?? 'conversation')}>
                {VISIT_RESULTS.map((each) => (
                  <option key={each} value={each}>
                    {say(`history.visit.${each}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] gap-1.5">
          <Field label={say('history.log.on')}>{(ids) => <TextInput {...ids} type="date" value={parts.on} onChange={(event) => setWhen({ ...parts, on: event.target.value })} />}</Field>
          <Field label={say('history.log.at')} problem={future ? say('history.log.future') : null}>
            {(ids) => <TextInput {...ids} type="time" value={parts.at} onChange={(event) => setWhen({ ...parts, at: event.target.value })} />}
          </Field>
        </div>
        <Button look="primary" shortcut="Control+Enter" disabled={saving} onClick={trusted(() => void save())}>
          {say('history.log.save')}
        </Button>
      </form>
    </KeyBox>
  )
}
