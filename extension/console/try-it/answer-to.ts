import type { Decision } from '#shared/dial/decision'
import { decideFor } from '#shared/policy/decide-for'
import type { HouseContent } from '#shared/policy/policy'
import type { Posed } from './trial.ts'

/** What the rules say to a question at an instant (ms UTC); `null` where there is no rule or no zone to decide by. */
export function answerTo({ subject, proposal }: Posed, house: HouseContent, at: number): Decision | null {
  try {
    return decideFor(subject, { ...proposal, at }, house)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
