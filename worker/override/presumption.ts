import type { Presumption } from '#shared/packs/pack'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import type { Role } from '#shared/contract/session'

const PRESUMPTIONS: ReadonlyMap<string, Presumption> = new Map(
  SHIPPED_PACKS.flatMap(({ rules }) => rules.flatMap(({ id, presumption }) => (presumption ? [[id, presumption] as const] : []))),
)

/** Whether a person of this role may let every one of these rules pass. A rule that is no presumption is passed by nobody. */
export function mayPass(role: Role, rules: readonly { rule: string }[]): boolean {
  return rules.every(({ rule }) => PRESUMPTIONS.get(rule)?.by.some((passer) => passer === role) ?? false)
}
