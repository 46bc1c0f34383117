import { CHANNELS, PARTIES, PLACES, type Rule } from '#shared/packs/pack'
import { CASE_FLAGS, circumstanceOf, whenOf, type Circumstance } from '#shared/policy/circumstance'
import { Chips } from '../../ui/Chips.tsx'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { conditionWords } from '../rules/condition-words.ts'
import { withPart } from './edit-policy.ts'

/** In which case a rule speaks: channel, person, place, and one flag. Nothing chosen: always. */
export function CaseFields({ rule, onChange }: { rule: Rule; onChange: (next: Rule, label: string) => void }) {
  const { say, locale } = useWords()
  const read = circumstanceOf(rule.when)
  const change = (part: Partial<Circumstance>, label: string) => read && onChange(withPart(rule, { when: whenOf({ ...read, ...part }) }), label)
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-sm font-medium">{say('policy.case')}</legend>
      {read ? (
        <>
          <Chips label={say('rules.try.channel')} options={CHANNELS} chosen={read.channels} words={(channel) => say(`call.channel.${channel}`)} onChange={(channels) => change({ channels }, 'channels')} />
          <Chips label={say('rules.try.party')} options={PARTIES} chosen={read.parties} words={(party) => say(`call.party.${party}`)} onChange={(parties) => change({ parties }, 'parties')} />
          <Chips label={say('rules.try.place')} options={PLACES} chosen={read.places} words={(place) => say(`call.place.${place}`)} onChange={(places) => change({ places }, 'places')} />
          <Field label={say('policy.case.flag')}>
            {(ids) => (
              <select {...ids} className={`${CONTROL} max-w-72`} value={read.flag ?? ''} onChange={(event) => change({ flag: CASE_FLAGS.find((flag) => flag === event.target.value) ?? null }, 'flag')}>
                <option value="">{say('policy.case.flag.none')}</option>
                {CASE_FLAGS.map((flag) => (
                  <option key={flag} value={flag}>
                    {say(`rules.fact.${flag}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p className="text-xs text-ink-faint">{say('policy.case.hint')}</p>
        </>
      ) : (
        <p className="text-sm">{rule.when && conditionWords(rule.when, { say, locale })}</p>
      )}
      {(!read || rule.unless) && <p className="text-xs text-ink-faint">{say('policy.case.by-hand')}</p>}
      {rule.unless && (
        <p className="text-sm">
          {say('rules.unless')} {conditionWords(rule.unless, { say, locale })}
        </p>
      )}
    </fieldset>
  )
}
