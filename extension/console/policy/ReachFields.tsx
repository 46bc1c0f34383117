import type { Bundle } from '#shared/contract/content'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import type { Reach } from '#shared/policy/policy'
import { Chips } from '../../ui/Chips.tsx'
import { Field, TextInput } from '../../ui/Field.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/Words.tsx'
import { countryName } from '../rules/pack-search.ts'

const HOW = ['all', 'some'] as const

/** Whom a document reaches: all books or some, everywhere or in some places. */
export function ReachFields({ reach, portfolios, onChange }: { reach: Reach; portfolios: Bundle['portfolios']; onChange: (reach: Reach, label: string) => void }) {
  const { say, locale } = useWords()
  const change = (part: Partial<Reach>, label: string) => onChange({ portfolios: reach.portfolios, regions: reach.regions, ...part }, label)
  const placeName = (region: string) => SHIPPED_PACKS.find(({ id }) => id === region)?.title[locale] ?? countryName(region, locale) ?? region
  return (
    <div className="grid gap-5">
      <div className="grid justify-items-start gap-2">
        <p className="text-sm font-medium">{say('policy.field.portfolios')}</p>
        <Segments
          label={say('policy.field.portfolios')}
          options={HOW}
          chosen={reach.portfolios === null ? 'all' : 'some'}
          words={(how) => say(`policy.reach.${how}-portfolios`)}
          onChange={(how) => change({ portfolios: how === 'all' ? null : [] }, 'portfolios')}
        />
        {reach.portfolios !== null && (
          <Chips
            label={say('policy.reach.which')}
            options={portfolios.map(({ portfolioId }) => portfolioId)}
            chosen={reach.portfolios}
            words={(id) => portfolios.find(({ portfolioId }) => portfolioId === id)?.name ?? id}
            onChange={(ids) => change({ portfolios: ids }, 'portfolios')}
          />
        )}
      </div>
      <div className="grid justify-items-start gap-2">
        <p className="text-sm font-medium">{say('policy.field.regions')}</p>
        <Segments
          label={say('policy.field.regions')}
          options={HOW}
          chosen={reach.regions === null ? 'all' : 'some'}
          words={(how) => say(`policy.reach.${how}-regions`)}
          onChange={(how) => change({ regions: how === 'all' ? null : [] }, 'regions')}
        />
        {reach.regions !== null && (
          <Field label={say('policy.reach.places')} hint={reach.regions.length > 0 ? reach.regions.map(placeName).join(say('rules.case.comma')) : say('policy.reach.places.hint')}>
            {(ids) => (
              <TextInput
                {...ids}
                key={reach.regions?.join()}
                defaultValue={reach.regions?.join(', ')}
                onBlur={(event) => {
                  const regions = [...new Set(event.target.value.toUpperCase().split(/[\s,，、;]+/).filter(Boolean))]
                  if (regions.join() !== reach.regions?.join()) change({ regions }, 'regions')
                }}
              />
            )}
          </Field>
        )}
      </div>
    </div>
  )
}
