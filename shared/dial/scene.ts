import type { Consent, Pack, Past } from '../packs/pack.ts'
import type { ConsentLife } from './consent.ts'
import type { Fitting } from './counted.ts'
import type { DialFacts } from './facts.ts'
import type { History } from './history.ts'
import type { HolidayBook } from './holiday.ts'

/** What one rule is judged on: the facts, the pack it is from, one zone the called person may be in. */
export interface Scene {
  facts: DialFacts
  history: History
  pack: Pack
  zone: string
  holidays: HolidayBook
  /** What a count found in the history, which is the same in every zone and pack. */
  found: Map<Past, Fitting>
  /** How long consents of a kind run by this pack's rules in this zone. */
  lives: Map<Consent, readonly ConsentLife[]>
}
