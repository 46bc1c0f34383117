import type { Condition, Pack, Rule } from '../packs/pack.ts'
import type { DialFacts } from './facts.ts'
import { both, either, negate } from './signal.ts'
import type { Truth } from './signal.ts'

type Proposal = Pick<DialFacts, 'channel' | 'party' | 'place'>

const addressed = new WeakMap<Pack, Map<string, readonly Rule[]>>()

/**
 * The rules of a pack that can speak to a contact of this kind at all, whatever else the facts are: a rule for visits or
 * for employers is not even set up for a call to the debtor. Worked out once for each pack and kind of contact.
 */
export function rulesFor(pack: Pack, proposal: Proposal, kind: string): readonly Rule[] {
  let known = addressed.get(pack)
  if (!known) addressed.set(pack, (known = new Map()))
  let rules = known.get(kind)
  if (!rules) known.set(kind, (rules = pack.rules.filter((rule) => maySpeak(rule, proposal))))
  return rules
}

/** What rules can be told apart by before anything else is known. */
export function kindOf({ channel, party, place }: Proposal): string {
  return `${channel} ${party} ${place}`
}

function maySpeak({ when, unless }: Rule, proposal: Proposal): boolean {
  return (!when || isMet(when, proposal) !== false) && (!unless || isMet(unless, proposal) !== true)
}

/** As far as the kind of contact alone tells. */
function isMet(condition: Condition, proposal: Proposal): Truth {
  if ('all' in condition) return condition.all.map((part) => isMet(part, proposal)).reduce<Truth>(both, true)
  if ('any' in condition) return condition.any.map((part) => isMet(part, proposal)).reduce<Truth>(either, false)
  if ('not' in condition) return negate(isMet(condition.not, proposal))
  if ('channel' in condition) return condition.channel.includes(proposal.channel)
  if ('party' in condition) return condition.party.includes(proposal.party)
  if ('place' in condition) return condition.place.includes(proposal.place)
  return 'unknown'
}
