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
  return (!when || truthFor(when, proposal, unknown) !== false) && (!unless || truthFor(unless, proposal, unknown) !== true)
}

/** What a condition says of a kind of contact; whatever else it asks for, `leaf` answers. */
export function truthFor(condition: Condition, proposal: Proposal, leaf: (asked: Condition) => Truth): Truth {
  if ('all' in condition) return condition.all.reduce<Truth>((truth, part) => both(truth, truthFor(part, proposal, leaf)), true)
  if ('any' in condition) return condition.any.reduce<Truth>((truth, part) => either(truth, truthFor(part, proposal, leaf)), false)
  if ('not' in condition) return negate(truthFor(condition.not, proposal, leaf))
  if ('channel' in condition) return condition.channel.includes(proposal.channel)
  if ('party' in condition) return condition.party.includes(proposal.party)
  if ('place' in condition) return condition.place.includes(proposal.place)
  return leaf(condition)
}

function unknown(): Truth {
  return 'unknown'
}
