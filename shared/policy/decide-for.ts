import { decide } from '../dial/decide.ts'
import type { Decision } from '../dial/decision.ts'
import { factsFor, type DialSubject } from '../dial/subject.ts'
import { HOLIDAY_TABLES } from '../packs/holidays/shipped.ts'
import type { Channel } from '../packs/pack.ts'
import { packsFor, type Whereabouts } from './packs-for.ts'
import type { HouseContent } from './policy.ts'

/** A debtor with everything that says which rules hold for him. */
export interface RuledSubject extends DialSubject {
  portfolio: DialSubject['portfolio'] & { portfolioId: string; jurisdiction: string }
  regions: Whereabouts['regions']
}

/**
 * May this debtor be contacted like this at `at` (ms UTC)? The one way in which panel, console and server ask.
 * RangeError: a number that is not his, a jurisdiction without a pack, or a zone the runtime does not know.
 */
export function decideFor(
  subject: RuledSubject,
  proposal: { phoneId: string; accountId: string; channel: Channel; at: number },
  house: HouseContent,
): Decision {
  const { jurisdiction, portfolioId } = subject.portfolio
  return decide(factsFor(subject, proposal), packsFor({ jurisdiction, portfolioId, regions: subject.regions }, house), HOLIDAY_TABLES)
}
