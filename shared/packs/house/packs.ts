import type { Pack } from '../pack.ts'
import { BR_HOUSE, GB_HOUSE, NZ_HOUSE } from './companions.ts'
import { MO_HOUSE } from './macau.ts'
import { HOUSE, NEUTRAL_PACKS } from './neutral.ts'

/** The house's own rules for places whose law names no hours, or is not certain enough to be shipped. */
export const HOUSE_PACKS: readonly Pack[] = [GB_HOUSE, NZ_HOUSE, BR_HOUSE, MO_HOUSE, ...NEUTRAL_PACKS, HOUSE]
