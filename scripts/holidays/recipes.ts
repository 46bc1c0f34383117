import { AFRICA } from './africa.ts'
import { BRAZIL } from './brazil.ts'
import { BRITISH_ISLES } from './british-isles.ts'
import { CANADA } from './canada.ts'
import { COLOMBIA } from './colombia.ts'
import { EUROPE } from './europe.ts'
import { GREATER_CHINA } from './greater-china.ts'
import { OCEANIA } from './oceania.ts'
import type { Recipe } from './recipe.ts'
import { SOUTH_EAST_ASIA } from './south-east-asia.ts'
import { UNITED_STATES } from './united-states.ts'

/** Every calendar that ships. */
export const RECIPES: readonly Recipe[] = [
  ...OCEANIA, ...SOUTH_EAST_ASIA, ...BRAZIL, ...COLOMBIA, ...CANADA, ...UNITED_STATES,
  ...BRITISH_ISLES, ...EUROPE, ...AFRICA, ...GREATER_CHINA,
]
