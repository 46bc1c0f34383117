import type { Consent, Pack, Past } from '../packs/pack.ts'
import type { ConsentLife } from './consent.ts'
import type { Fitting } from './counted.ts'
import type { DialFacts } from './facts.ts'
import type { History } from './history.ts'
import type { HolidayBook } from './holiday.ts'

/** What a count found in the history last; the same rule asks once for each zone, one after the other. */
export interface LastFound {
  past: Past | null
  fitting: Fitting | null
}

/** What one rule is judged on: the facts, the pack it is from, one zone the called person may be in. */
export interface Scene {
  facts: DialFacts
  history: History
  pack: Pack
  zone: string
  holidays: HolidayBook
  /** Shared by all zones. */
  found: LastFound
  /** How long consents of a kind run by this pack's rules in this zone; `null`: not asked yet. */
  lives: Map<Consent, readonly ConsentLife[]> | null
}
