import type { DialFacts, HolidayTables } from '#shared/dial/facts'
import type { Pack } from '#shared/packs/pack'

/** What one rule is judged on, in one zone. `facts.at` is not looked at: the instant is always an argument. */
export interface Scene {
  facts: DialFacts
  pack: Pack
  zone: string
  holidays: HolidayTables
}
