import type { Decision } from '#shared/dial/decision'
import type { Channel } from '#shared/packs/pack'
import { decideFor, type RuledSubject } from '#shared/policy/decide-for'
import type { HouseContent } from '#shared/policy/policy'

/** What the rules said of a contact at `at`, over the contacts made until then and no later ones. */
export function decidedAsOf(subject: RuledSubject, proposal: { phoneId: string; accountId: string; channel: Channel; at: number }, house: HouseContent): Decision {
  return decideFor({ ...subject, history: subject.history.filter((past) => past.at <= proposal.at) }, proposal, house)
}
