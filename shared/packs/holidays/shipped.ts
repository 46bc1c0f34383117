import type { HolidayTables } from '../../dial/facts.ts'
import { AU } from './data/au.ts'
import { BE } from './data/be.ts'
import { BR } from './data/br.ts'
import { BR_AL } from './data/br-al.ts'
import { BR_RJ } from './data/br-rj.ts'
import { BR_SP } from './data/br-sp.ts'
import { CA } from './data/ca.ts'
import { CA_BC } from './data/ca-bc.ts'
import { CA_ON } from './data/ca-on.ts'
import { CA_QC } from './data/ca-qc.ts'
import { CN } from './data/cn.ts'
import { CO } from './data/co.ts'
import { DE } from './data/de.ts'
import { ES } from './data/es.ts'
import { FR } from './data/fr.ts'
import { GB } from './data/gb.ts'
import { GR } from './data/gr.ts'
import { HK } from './data/hk.ts'
import { ID } from './data/id.ts'
import { IE } from './data/ie.ts'
import { IT } from './data/it.ts'
import { KE } from './data/ke.ts'
import { MY } from './data/my.ts'
import { NG } from './data/ng.ts'
import { NZ } from './data/nz.ts'
import { PL } from './data/pl.ts'
import { SG } from './data/sg.ts'
import { TH } from './data/th.ts'
import { TW } from './data/tw.ts'
import { US } from './data/us.ts'
import { ZA } from './data/za.ts'
import type { HolidayCalendar } from './table.ts'

/** Every holiday calendar that ships. A place that is not here has no known year. */
export const HOLIDAY_CALENDARS: readonly HolidayCalendar[] = [
  AU, BE, BR, BR_AL, BR_RJ, BR_SP, CA, CA_BC, CA_ON, CA_QC, CN,
  CO, DE, ES, FR, GB, GR, HK, ID, IE, IT, KE,
  MY, NG, NZ, PL, SG, TH, TW, US, ZA,
]

/** The same as the engine reads them. */
export const HOLIDAY_TABLES: HolidayTables = Object.fromEntries(
  HOLIDAY_CALENDARS.map(({ id, years, days }) => [id, { years, dates: days.map(({ date }) => date) }]),
)
