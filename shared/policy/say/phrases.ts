import type { CountRule, Key } from '../../packs/pack.ts'
import type { Circumstance } from '../circumstance.ts'
import type { CountedThing } from '../counted-thing.ts'
import type { OpenRun } from '../open-runs.ts'

/** The words of one language for the sentences of rules. `warns`: a reason lets the contact pass. */
export interface Phrases {
  /** `open`: at least one run; those that are closed are left out. */
  hours(open: readonly OpenRun[], how: Pick<Circumstance, 'channels'> & { warns: boolean }): string
  cap(numbers: { limit: number; window: CountRule['window']; per: readonly Key[]; counted: CountedThing; warns: boolean }): string
  prohibition(how: Pick<Circumstance, 'channels'> & { warns: boolean }): string
  /** Puts for whom, where and in which case before a sentence. */
  narrowed(sentence: string, whom: Omit<Circumstance, 'channels'>): string
}
