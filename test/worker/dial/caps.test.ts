import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import type { Actor } from '../../../worker/http/call.ts'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeId } from '../../make/ids.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import { callVerb } from '../call-verb.ts'
import { makeCrowd, makeOrganisation } from '../organisation.ts'
import { makeDial } from '../placed-call.ts'
import { ANYWHERE, capsOf, type CapPlan, planFor } from './cap-plan.ts'

const CROWD = 50
const REASON = { code: 'debtor_asked', text: 'He asked for it' } as const

/** A debtor who was called as the plan says, and whom everybody now calls at the same moment. */
async function stormed(crowd: readonly Actor[], portfolioId: string, { party, place, flags, before, at }: CapPlan) {
  const [agent] = crowd
  if (!agent) throw new Error('Nobody calls.')
  vi.setSystemTime(before[0]?.at ?? at)
  const debtor = await callVerb('openDebtor', { body: makeOpenDebtor({ portfolioId, phones: [{ e164: ANYWHERE, party, place }] }) }, agent)
  const dial = () => makeDial(debtor, { reason: REASON })
  if (Object.keys(flags).length > 0)
    await callVerb('changeFlags', { params: { debtorId: debtor.debtorId }, body: { changeId: makeId(), set: flags, clear: [], note: 'Letter of January' } }, agent)
  for (const call of before) {
    vi.setSystemTime(call.at)
    const { placed, contactId } = await callVerb('authoriseDial', { body: dial() }, agent)
    if (!placed) throw new Error('The plan does not hold: a call before the storm was refused.')
    await callVerb('wrapUp', { params: { contactId }, body: makeWrapUp({ endedAt: call.at, disposition: call.disposition }) }, agent)
  }
  vi.setSystemTime(at)
  return { debtorId: debtor.debtorId, answers: await Promise.all(crowd.map((person) => callVerb('authoriseDial', { body: dial() }, person))) }
}

async function rowsOf(table: 'contact' | 'blocked_dial', debtorId: string): Promise<Record<string, unknown>[]> {
  return (await env.DB.prepare(`select * from ${table} where debtor_id = ? order by rowid`).bind(debtorId).all()).results
}

describe('a cap lets exactly its number of calls through when fifty agents call at once', () => {
  it.each(SHIPPED_PACKS.filter((pack) => capsOf(pack).length > 0).map((pack) => [pack.id, pack] as const))('%s', async (jurisdiction, pack) => {
    const { teamId, portfolioId } = await makeOrganisation({ portfolio: { jurisdiction } })
    const crowd = await makeCrowd(teamId, CROWD)
    for (const rule of capsOf(pack)) {
      const plan = planFor(jurisdiction, rule)
      if (!plan) throw new Error(`${rule.id}: no calls lead up to this cap.`)
      const { debtorId, answers } = await stormed(crowd, portfolioId, plan)
      const [passed, refused] = [answers.filter((answer) => answer.placed), answers.filter((answer) => !answer.placed)]
      expect([passed.length, refused.length], rule.id).toEqual([plan.left, CROWD - plan.left])
      for (const { decision, needsReason } of refused) {
        expect(needsReason).toBe(false)
        expect(decision.denials.map((denial) => denial.rule)).toContain(rule.id)
      }
      const [log, evidence] = [await rowsOf('contact', debtorId), await rowsOf('blocked_dial', debtorId)]
      expect(log.map(({ seq }) => seq), rule.id).toEqual(Array.from({ length: rule.limit }, (_, index) => index + 1))
      expect(log.slice(plan.before.length).map(({ id }) => id).toSorted()).toEqual(passed.map((answer) => answer.contactId).toSorted())
      expect(evidence.map(({ id }) => id).toSorted()).toEqual(refused.map((answer) => answer.contactId).toSorted())
    }
  })
})
