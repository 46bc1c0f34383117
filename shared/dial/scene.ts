import type { Pack } from '../packs/pack.ts'
import type { DialFacts } from './facts.ts'
import type { HolidayBook } from './holiday.ts'

/** What one rule is judged on: the facts, the pack it is from, one zone the called person may be in. */
export interface Scene {
  facts: DialFacts
  pack: Pack
  zone: string
  holidays: HolidayBook
}
