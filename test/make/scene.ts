import { historyOf } from '#shared/dial/history'
import { holidayBook } from '#shared/dial/holiday'
import type { DialFacts, HolidayTables } from '#shared/dial/facts'
import type { Scene } from '#shared/dial/scene'
import type { Pack } from '#shared/packs/pack'
import { makeDialFacts } from './dial-facts.ts'
import { makePack } from './pack.ts'

/** What one rule is judged on, in New York. */
export function makeScene(
  change: { facts?: Partial<DialFacts>; pack?: Partial<Omit<Pack, 'rules'>>; zone?: string; holidays?: HolidayTables } = {},
): Scene {
  const facts = makeDialFacts(change.facts)
  return {
    facts,
    history: historyOf(facts.contacts),
    found: { past: null, fitting: null },
    lives: null,
    pack: makePack([], change.pack),
    zone: change.zone ?? 'America/New_York',
    holidays: holidayBook(change.holidays ?? {}),
  }
}
