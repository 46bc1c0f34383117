import type { DebtorView } from '#shared/contract/debtor'
import { COUNTRY_ZONES } from '#shared/phone/country-zones'

/** The clocks of a country in which people say where they are. */
const BY_HAND: Readonly<Record<string, readonly string[]>> = {
  US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu'],
  CN: ['Asia/Shanghai', 'Asia/Urumqi'],
}
/** As many as there are keys. */
const CHOICES_MAX = 9

/** Zones to choose from at a key: those of the countries the debtor is taken to be in. */
export function zoneChoices({ portfolio, regions, phones }: Pick<DebtorView, 'portfolio' | 'regions' | 'phones'>): readonly string[] {
  const countries = [portfolio.jurisdiction, ...regions].map((region) => region.split('-')[0] ?? region)
  const known = phones.filter(({ party }) => party === 'debtor').flatMap(({ zones }) => zones)
  const zones = [...new Set(countries)].flatMap((country) => BY_HAND[country] ?? COUNTRY_ZONES.get(country) ?? [])
  return [...new Set([...zones, ...known])].slice(0, CHOICES_MAX)
}
