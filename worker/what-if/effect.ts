import type { z } from 'zod'
import type { WhatIfCall } from '#shared/contract/what-if'
import { decide } from '#shared/dial/decide'
import type { DialFacts } from '#shared/dial/facts'
import { factsFor } from '#shared/dial/subject'
import { wallClock } from '#shared/dial/zone'
import { HOLIDAY_TABLES } from '#shared/packs/holidays/shipped'
import { housePacksFor, packsFor, type Whereabouts } from '#shared/policy/packs-for'
import type { HouseContent } from '#shared/policy/policy'
import type { PastSubject } from '../subject/subjects.ts'
import type { PastCall } from './store.ts'

type Judged = z.input<typeof WhatIfCall>

/** What the draft would do to calls, beside everything else that holds. */
export interface Draft {
  content: HouseContent
  /** What is published already. */
  house: HouseContent
}

/**
 * What the draft would have done to a call that was allowed, as of its own instant and in the zones it was decided for, over
 * the contacts made before it. The flags are those of today, for nobody kept what they were then. `null`: nothing.
 */
export function effectOn(call: PastCall, subject: PastSubject, draft: Draft): Judged | null {
  const { jurisdiction, portfolioId, zone: bookZone } = subject.portfolio
  const whereabouts: Whereabouts = { jurisdiction, portfolioId, regions: subject.regions }
  const packs = housePacksFor(whereabouts, draft.content)
  if (packs.length === 0) return null
  const { phoneId, accountId, channel, placedAt: at } = call
  const before = { ...subject, history: subject.history.filter((past) => past.at < at) }
  const facts: DialFacts = { ...factsFor(before, { phoneId, accountId, channel, at }), zones: call.decision.zones }
  const { verdict, denials, warnings, nextAllowedAt } = decide(facts, packs, HOLIDAY_TABLES)
  const found = verdict === 'deny' ? denials : warnings
  if (found.length === 0) return null
  const zone = call.decision.zones.includes(bookZone) ? bookZone : (call.decision.zones[0] ?? bookZone)
  const next = nextAllowedAt === null ? null : lawfulAgain(facts, whereabouts, draft, nextAllowedAt)
  const isSameDay = next !== null && wallClock(zone, next).day === wallClock(zone, at).day
  const { contactId, agentName, teamName, debtorLabel, promise } = call
  return {
    contactId,
    placedAt: at,
    zone,
    agentName,
    teamName,
    debtorLabel,
    effect: verdict === 'allow' ? 'warned' : isSameDay ? 'moved' : 'stopped',
    movedTo: isSameDay ? next : null,
    rules: found.map(({ rule, say }) => ({ rule, say })),
    promise,
  }
}

/** When the call could have been made instead, the law and what is published heard as well; flags of today that would close it for good are left aside. */
function lawfulAgain(facts: DialFacts, whereabouts: Whereabouts, { content, house }: Draft, alone: number): number {
  const all = [...packsFor(whereabouts, house), ...housePacksFor(whereabouts, content)]
  const { verdict, nextAllowedAt } = decide({ ...facts, at: alone }, all, HOLIDAY_TABLES)
  return verdict === 'allow' ? alone : (nextAllowedAt ?? alone)
}
