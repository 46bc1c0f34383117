import type { Decision, Finding } from '#shared/dial/decision'
import { decideFor } from '#shared/policy/decide-for'
import type { HouseContent } from '#shared/policy/policy'
import type { PastRow } from '../subject/store.ts'
import { type Effect, firstNumber } from './effect.ts'

/** What lies further back nobody looks into any more. */
export const LOOKED_INTO_MS = 31 * 86_400_000
/** A limit for a day can be passed by a call of ours that came after theirs. */
const SAME_DAY_MS = 26 * 3_600_000

/** Limits that contacts of both sides together have passed: neither side alone could see it. */
export interface OverLimit {
  debtorId: string
  rules: Finding[]
  /** The latest contact from elsewhere, and our own contacts, that were counted. */
  contactId: string
  ownIds: string[]
}

/** `null`: no limit is passed. Looks at every moment at which one may have been: each contact that came in, ours soon after, and now. */
export function overLimitIn({ addition, after, decisions }: Effect, house: HouseContent, now: number): OverLimit | null {
  const added = new Set(addition.contacts.map(({ id }) => id))
  const late = after.history.filter(({ at }) => at >= now - LOOKED_INTO_MS)
  const fresh = late.filter(({ contactId }) => added.has(contactId))
  const soonAfter = late.filter((past) => isOwn(past) && fresh.some(({ at }) => past.at >= at && past.at < at + SAME_DAY_MS))
  const asOfThen = [...fresh, ...soonAfter].flatMap((past) => decisionAsOf(past, after, house) ?? [])
  const own = new Set(after.history.filter(isOwn).map(({ contactId }) => contactId))
  const passed = [...asOfThen, ...(decisions ? [decisions.after] : [])].flatMap(passedLimits).filter(({ counted = [] }) => counted.some((id) => added.has(id)) && counted.some((id) => own.has(id)))
  const counted = new Set(passed.flatMap((finding) => finding.counted ?? []))
  const [latest] = fresh.filter(({ contactId }) => counted.has(contactId)).toSorted((one, other) => other.at - one.at)
  return latest ? { debtorId: addition.debtor.id, rules: passed, contactId: latest.contactId, ownIds: [...counted].filter((id) => own.has(id)) } : null
}

function isOwn({ source, by }: PastRow): boolean {
  return source === null && by === 'collector'
}

function decisionAsOf(past: PastRow, subject: Effect['after'], house: HouseContent): Decision | null {
  const phoneId = past.phoneId ?? (firstNumber(subject)?.party === past.party ? firstNumber(subject)?.phoneId : undefined)
  if (phoneId === undefined) return null
  const proposal = { phoneId, accountId: past.accountId ?? subject.accounts[0]?.accountId ?? '', channel: past.channel, at: past.at }
  try {
    return decideFor(subject, proposal, house)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** More contacts than the limit allows; one that is only full was kept. */
function passedLimits({ denials, warnings }: Decision): Finding[] {
  return [...denials, ...warnings].filter(({ used, limit }) => used !== undefined && limit !== undefined && used > limit)
}
