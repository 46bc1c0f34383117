import { AU } from './au/australia.ts'
import { BR_AL } from './br/alagoas.ts'
import { BR_RJ } from './br/rio-de-janeiro.ts'
import { BR_SP } from './br/sao-paulo.ts'
import { CA_AB } from './ca/alberta.ts'
import { CA_BC } from './ca/british-columbia.ts'
import { CA } from './ca/federal.ts'
import { CA_ON } from './ca/ontario.ts'
import { CA_QC } from './ca/quebec.ts'
import { CO } from './co/colombia.ts'
import { GB } from './gb/united-kingdom.ts'
import { GR } from './gr/greece.ts'
import { ID } from './id/indonesia.ts'
import { IE } from './ie/ireland.ts'
import { IN } from './in/india.ts'
import { IT } from './it/italy.ts'
import { JP } from './jp/japan.ts'
import { KR } from './kr/korea.ts'
import { MX } from './mx/mexico.ts'
import { NZ } from './nz/new-zealand.ts'
import type { Pack } from './pack.ts'
import { PH } from './ph/philippines.ts'
import { TH } from './th/thailand.ts'
import { VN } from './vn/vietnam.ts'

/** The law of every place beyond the United States and Greater China of which enough is certain to be shipped. */
export const WORLD_PACKS: readonly Pack[] = [
  AU, GB, NZ, IN, PH, ID, TH, VN, JP, KR, BR_SP, BR_AL, BR_RJ, MX, CO, CA, CA_ON, CA_BC, CA_AB, CA_QC, IE, IT, GR,
]
