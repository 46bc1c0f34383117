import type { ReactNode } from 'react'
import type { Portfolio } from '#shared/contract/content'
import { CHANNELS, CONSENTS, PARTIES, PLACES, type Channel, type Party, type Place } from '#shared/packs/pack'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { CASE_FLAGS } from '#shared/policy/circumstance'
import { Chips } from '../../ui/Chips.tsx'
import { CONTROL, Field, TextInput } from '../../ui/Field.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/Words.tsx'
import { zoneName } from '../call/zone-name.ts'
import { HistoryFields } from './HistoryFields.tsx'
import { whereabouts, type Trial } from './trial.ts'

const LAW = 'law:'

/** Whom one would call, when, and what came before. Everything is typed on this page and stays on it. */
export function TrialForm({ trial, portfolios, clock, onChange }: { trial: Trial; portfolios: readonly Portfolio[]; clock: string; onChange: (trial: Trial) => void }) {
  const { say, locale } = useWords()
  const change = (part: Partial<Trial>) => onChange({ ...trial, ...part })
  const jurisdiction = portfolios.find(({ portfolioId }) => portfolioId === trial.portfolioId)?.jurisdiction ?? trial.jurisdiction
  const told = whereabouts({ ...trial, zone: '' }, jurisdiction)
  const zones = [...new Set([...told.numberZones, ...told.addressZones])]
  const laws = SHIPPED_PACKS.toSorted((one, other) => one.title[locale].localeCompare(other.title[locale], locale))
  return (
    <form onSubmit={(event) => event.preventDefault()} className="grid content-start gap-6 p-5">
      <Group title={say('rules.try.debtor')}>
        <Field label={say('rules.try.book')}>
          {(ids) => (
            <select
              {...ids}
              className={CONTROL}
              value={trial.portfolioId ?? `${LAW}${trial.jurisdiction}`}
              onChange={({ target: { value } }) => change(value.startsWith(LAW) ? { portfolioId: null, jurisdiction: value.slice(LAW.length) } : { portfolioId: value })}
            >
              <optgroup label={say('rules.try.books')}>
                {portfolios.map(({ portfolioId, name }) => (
                  <option key={portfolioId} value={portfolioId}>
                    {name}
                  </option>
                ))}
              </optgroup>
              <optgroup label={say('rules.try.laws')}>
                {laws.map(({ id, title }) => (
                  <option key={id} value={`${LAW}${id}`}>
                    {title[locale]}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </Field>
        <Pair>
          <Field label={say('rules.try.number')} hint={say('rules.try.stays')}>
            {(ids) => <TextInput {...ids} inputMode="tel" autoComplete="off" maxLength={40} value={trial.number} onChange={(event) => change({ number: event.target.value })} />}
          </Field>
          <Field label={say('rules.try.address')} hint={say('rules.try.address.hint')}>
            {(ids) => <TextInput {...ids} autoComplete="off" maxLength={200} value={trial.address} onChange={(event) => change({ address: event.target.value })} />}
          </Field>
        </Pair>
        <Field label={say('rules.try.zone')} hint={told.regions.length > 0 ? say('rules.try.regions', { regions: told.regions.map((region) => region ?? '?').join(', ') }) : undefined}>
          {(ids) => (
            <select {...ids} className={CONTROL} value={trial.zone} onChange={(event) => change({ zone: event.target.value })}>
              <option value="">{zones.length > 0 ? say('rules.try.zone.told', { count: zones.length }) : say('rules.try.zone.none')}</option>
              {[...new Set([...zones, ...(trial.zone ? [trial.zone] : []), clock])].map((zone) => (
                <option key={zone} value={zone}>
                  {zoneName(zone, locale)} · {zone}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Pair>
          <Choice label={say('rules.try.party')} value={trial.party} options={PARTIES} words={(party) => say(`call.party.${party}`)} onChange={(party: Party) => change({ party })} />
          <Choice label={say('rules.try.place')} value={trial.place} options={PLACES} words={(place) => say(`call.place.${place}`)} onChange={(place: Place) => change({ place })} />
        </Pair>
        <Pair>
          <Choice label={say('rules.try.channel')} value={trial.channel} options={CHANNELS} words={(channel) => say(`call.channel.${channel}`)} onChange={(channel: Channel) => change({ channel })} />
          <Field label={say('rules.try.days-past-due')}>
            {(ids) => <TextInput {...ids} type="number" min={0} max={36500} step={1} value={trial.daysPastDue} onChange={(event) => change({ daysPastDue: event.target.value })} />}
          </Field>
        </Pair>
        <Chips label={say('rules.try.flags')} options={CASE_FLAGS} chosen={trial.flags} words={(flag) => say(`rules.fact.${flag}`)} onChange={(flags) => change({ flags })} />
        <Chips label={say('rules.try.consents')} options={CONSENTS} chosen={trial.consents} words={(consent) => say(`history.consent.${consent}`)} onChange={(consents) => change({ consents })} />
      </Group>
      <Group title={say('rules.try.moment')}>
        <Pair>
          <Field label={say('rules.try.date')} hint={zoneName(clock, locale)}>
            {(ids) => <TextInput {...ids} type="date" required value={trial.date} onChange={(event) => event.target.value && change({ date: event.target.value })} />}
          </Field>
          <Field label={say('rules.try.time')}>
            {(ids) => <TextInput {...ids} type="time" required value={trial.time} onChange={(event) => event.target.value && change({ time: event.target.value })} />}
          </Field>
        </Pair>
      </Group>
      <Group title={say('rules.try.history')}>
        <HistoryFields trial={trial} onChange={(history) => change({ history })} />
      </Group>
    </form>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-sm font-semibold">{title}</legend>
      {children}
    </fieldset>
  )
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-3 sm:grid-cols-2">{children}</div>
}

function Choice<T extends string>({ label, value, options, words, onChange }: { label: string; value: T; options: readonly T[]; words: (option: T) => string; onChange: (value: T) => void }) {
  return (
    <Field label={label}>
      {({ id }) => <Pick id={id} value={value} options={options} words={words} onChange={onChange} />}
    </Field>
  )
}
