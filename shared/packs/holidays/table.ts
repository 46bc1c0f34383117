import type { Localized } from '../../locale/locale.ts'

/** One closed date and what it is called where it is kept. */
export interface HolidayDay {
  /** YYYY-MM-DD. */
  date: string
  /** Official local or English name; several feasts on one date are joined by "; ". */
  name: string
}

/** The holidays of one place, as reviewed dates. A year that is not in `years` is not known, which is not the same as none. */
export interface HolidayCalendar {
  /** As packs name it: a country ("CO") or a place within one ("CA-QC"). */
  id: string
  title: Localized
  /** Day of the last review, YYYY-MM-DD. */
  reviewed: string
  /** Where the dates can be checked, https addresses. */
  sources: readonly string[]
  /** Years whose dates are certain, in order. */
  years: readonly number[]
  /** In order, each date once. */
  days: readonly HolidayDay[]
}
