import type { DebtorView } from '#shared/contract/debtor'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { formatTime } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { useZoneName } from '../dial/use-zone-name.ts'
import { Choices } from './Choices.tsx'
import { zoneChoices } from './zone-choices.ts'

/** Where he says he is, by the clock there: a key for the likely ones, every other in a list. */
export function ZoneStep({ debtor, now, onZone }: { debtor: DebtorView; now: number; onZone: (zone: string) => void }) {
  const { say, locale } = useWords()
  const zoneName = useZoneName()
  return (
    <div className="grid gap-2">
      <Choices
        choices={zoneChoices(debtor).map((zone, at) => ({
          key: String(at + 1),
          label: (
            <>
              {zoneName(zone)} <span className="font-normal text-ink-faint">{formatTime(now, locale, zone)}</span>
            </>
          ),
          choose: () => onZone(zone),
        }))}
      />
      <Field label={say('history.zone.other')} hint={say('history.zone.how')}>
        {(ids) => (
          <select {...ids} className={CONTROL} value="" onChange={(event) => event.target.value && onZone(event.target.value)}>
            <option value="">{say('history.zone.choose')}</option>
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
