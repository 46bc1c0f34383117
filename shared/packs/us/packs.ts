import type { Pack } from '../pack.ts'
import { US } from './federal.ts'
import { US_CA } from './states/ca.ts'
import { US_CO } from './states/co.ts'
import { US_CT } from './states/ct.ts'
import { US_DC } from './states/dc.ts'
import { US_FL } from './states/fl.ts'
import { US_MA } from './states/ma.ts'
import { US_MI } from './states/mi.ts'
import { US_NC } from './states/nc.ts'
import { US_NV } from './states/nv.ts'
import { US_NY } from './states/ny.ts'
import { US_NYC } from './states/nyc.ts'
import { US_OR } from './states/or.ts'
import { US_PA } from './states/pa.ts'
import { US_PR } from './states/pr.ts'
import { US_WA } from './states/wa.ts'
import { US_WV } from './states/wv.ts'

/**
 * The federal rules, then every State, territory and city whose own rules go further and were read. A place that is not
 * here has the federal rules alone.
 */
export const US_PACKS: readonly Pack[] = [
  US, US_CA, US_CO, US_CT, US_DC, US_FL, US_MA, US_MI, US_NC, US_NV, US_NY, US_NYC, US_OR, US_PA, US_PR, US_WA, US_WV,
]
