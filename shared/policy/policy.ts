import type { Localized } from '../locale/locale.ts'
import type { Rule } from '../packs/pack.ts'

/** To whom a document of the organisation applies; `null`: to all. */
export interface Reach {
  portfolios: readonly string[] | null
  /** ISO 3166 countries ("CN") or places within them ("US-CA"); a place is reached by its country as well. */
  regions: readonly string[] | null
}

/** The organisation's own rules on top of the law. They are heard beside the law packs, so they can only narrow. */
export interface PolicyDocument extends Reach {
  title: string
  rules: readonly Rule[]
  /** Offline, an agent may rely on a history this old, in minutes; older: a reason is asked for. `null`: as others say. */
  offlineMaxMinutes: number | null
}

/** Days on which the organisation calls nobody. */
export interface ClosingDaysDocument extends Reach {
  title: string
  days: readonly { date: string; reason: Localized }[]
}

/** A stop of all contact for a time, such as after a disaster. Both dates are included; it ends by itself. */
export interface HoldDocument extends Reach {
  title: string
  reason: Localized
  from: string
  to: string
}

/** A published document of the organisation, as the bundle carries it. */
export interface Live<T> {
  documentId: string
  versionId: string
  number: number
  publishedAt: number
  content: T
}

/** Everything the organisation adds to the law. */
export interface HouseContent {
  policies: readonly Live<PolicyDocument>[]
  closingDays: readonly Live<ClosingDaysDocument>[]
  holds: readonly Live<HoldDocument>[]
}

export const NO_HOUSE_CONTENT: HouseContent = { policies: [], closingDays: [], holds: [] }
