import type { Pack } from '#shared/packs/pack'
import { namesHolidays } from './week-words.ts'

/** The holiday table a pack looks days up in; `null`: holidays make no difference to it. */
export function tableOf({ id, holidays, rules }: Pack): string | null {
  return rules.some((rule) => rule.kind === 'hours' && 'allow' in rule && namesHolidays(rule.allow)) ? (holidays ?? id) : null
}
