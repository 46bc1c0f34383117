import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import type { ApiInput, ApiOutput } from '#shared/contract/api'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makeClosingDays, makeHold, makeHouseCap, makeHouseForbid, makeHouseHours, makePolicy } from '../../make/policy.ts'
import { makePromiseWrapUp } from '../../make/promise-wrap-up.ts'
import type { Client } from '../client.ts'
import { makeOrganisation } from '../organisation.ts'
import { makeCall, makeDial } from '../placed-call.ts'
import { NOW } from '../setup.ts'
import { staySignedIn } from '../stay-signed-in.ts'
import { isRead, scansOf, statementsOf } from '../statements.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

type Draft = Omit<ApiInput<'whatIf'>['body'], 'cursor'>

/** The first page of what a draft would have done. */
function judge(person: Client, kind: Draft['kind'], content: unknown): Promise<ApiOutput<'whatIf'>> {
  return person.call('whatIf', { body: { kind, content, cursor: null } })
}
/** How many calls a policy was run over, and how many it would have touched. */
async function judgedOf(person: Client, content: unknown): Promise<[number, number]> {
  const page = await judge(person, 'policy', content)
  return [page.judged, page.calls.length]
}
const effects = ({ calls }: ApiOutput<'whatIf'>) => calls.map(({ effect, movedTo, promise }) => [effect, movedTo, promise])
const until = (hour: string) => makePolicy({ rules: [makeHouseHours({ allow: [{ on: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [[hour, '18:00']] }] })] })

/** A call on a Monday at eleven and one, with a promise, on the Tuesday at eleven, both in Beijing; now it is Tuesday afternoon. */
async function twoCalls() {
  const organisation = await makeOrganisation()
  await staySignedIn()
  vi.setSystemTime(NOW - DAY)
  await makeCall(organisation.agent, organisation.portfolioId)
  vi.setSystemTime(NOW)
  await makeCall(organisation.agent, organisation.portfolioId, makePromiseWrapUp({ endedAt: NOW, dueOn: '2026-11-27' }))
  vi.setSystemTime(NOW + 3 * HOUR)
  return organisation
}

describe('a draft over the calls of the last thirty days', () => {
  it('says which calls would have been stopped, moved within the day, or warned of, and by which rule', async () => {
    const { admin, agent, teamId } = await twoCalls()
    const moved = await judge(admin, 'policy', until('14:00'))
    expect(moved).toMatchObject({ judged: 2, promises: 1, reachedAt: NOW - DAY, next: null })
    expect(effects(moved)).toEqual([['moved', NOW + 3 * HOUR, true], ['moved', NOW - DAY + 3 * HOUR, false]])
    expect(moved.calls[0]).toMatchObject({ zone: 'Asia/Shanghai', debtorLabel: '王＊明', teamName: `Team ${teamId}`, agentName: `agent ${agent.userId.slice(-4)}`, rules: [{ rule: 'house.rule', say: { en: 'Our own rule.' } }] })
    expect(effects(await judge(admin, 'closing-days', makeClosingDays(['2026-11-24'])))).toEqual([['stopped', null, true]])
    expect(effects(await judge(admin, 'hold', makeHold({ from: '2026-11-20', to: '2026-11-23' })))).toEqual([['stopped', null, false]])
    const warning = makePolicy({ rules: [makeHouseForbid({ effect: 'warn', when: { place: ['mobile'] } })] })
    expect(effects(await judge(admin, 'policy', warning))).toEqual([['warned', null, true], ['warned', null, false]])
    expect(effects(await judge(admin, 'policy', until('10:00')))).toEqual([])
  })

  it('counts only what was known then, and moves to no time the law forbids', async () => {
    const { admin, agent, portfolioId } = await makeOrganisation()
    await staySignedIn()
    const debtor = await agent.call('openDebtor', { body: makeOpenDebtor({ portfolioId }) })
    for (const minutes of [0, 30, 60]) {
      vi.setSystemTime(NOW + minutes * 60_000)
      const dial = makeDial(debtor)
      await agent.call('authoriseDial', { body: dial })
      await agent.call('wrapUp', { params: { contactId: dial.contactId }, body: { ...makePromiseWrapUp({ endedAt: Date.now(), dueOn: '2026-11-27' }), disposition: 'NO_ANSWER', gate: 'UNKNOWN', promise: null } })
    }
    expect(effects(await judge(admin, 'policy', makePolicy({ rules: [makeHouseCap({ limit: 2 })] })))).toEqual([['stopped', null, false]])
    expect(effects(await judge(admin, 'policy', makePolicy({ rules: [makeHouseCap({ limit: 1, window: { hours: 0.5 } })] })))).toEqual([])
    const evening = makePolicy({ rules: [makeHouseHours({ allow: [{ on: ['tue'], spans: [['22:00', '23:00']] }, { on: ['wed', 'thu'], spans: [['08:00', '09:00']] }] })] })
    expect(effects(await judge(admin, 'policy', evening)).map(([effect]) => effect)).toEqual(['stopped', 'stopped', 'stopped'])
  })

  it('looks only at calls of the caller’s team and only at debtors whom the draft reaches', async () => {
    const { admin, lead, agent, portfolioId } = await twoCalls()
    const elsewhere = await makeOrganisation()
    await staySignedIn()
    await makeCall(elsewhere.agent, elsewhere.portfolioId)
    expect([await judgedOf(admin, until('15:00')), await judgedOf(lead, until('15:00')), await judgedOf(elsewhere.lead, until('15:00'))]).toEqual([[3, 3], [2, 2], [1, 1]])
    expect([await judgedOf(admin, { ...until('15:00'), portfolios: [portfolioId] }), await judgedOf(admin, { ...until('15:00'), regions: ['TW'] })]).toEqual([[3, 2], [3, 0]])
    expect(await agent.refusal('whatIf', { body: { kind: 'policy', content: until('14:00'), cursor: null } })).toMatchObject({ code: 'not-allowed' })
    vi.setSystemTime(NOW + 29.5 * DAY)
    expect(await judgedOf(lead, until('15:00'))).toEqual([1, 1])
  })

  it('that could not be published is refused with its places', async () => {
    const { lead } = await makeOrganisation()
    const refused = await lead.refusal('whatIf', { body: { kind: 'policy', content: makePolicy({ rules: [makeHouseForbid()] }), cursor: null } })
    expect(refused).toMatchObject({ code: 'unusable-content', errors: [{ field: 'rules.0' }] })
    expect(await lead.refusal('whatIf', { body: { kind: 'hold', content: {}, cursor: 'nonsense' } })).toMatchObject({ errors: [{ field: 'cursor' }] })
  })

  it('is judged page by page, each from a handful of statements that go through no log from end to end', async () => {
    const { admin, lead } = await twoCalls()
    const { results } = await env.DB.prepare('select name from pragma_table_info(?)').bind('contact').all<{ name: string }>()
    const own: Record<string, string> = { id: `printf('10000000-0000-7000-8000-%012d', i)`, seq: 'i + 10', placed_at: 'placed_at - i * 60000' }
    await env.DB.prepare(
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < 119)
       insert into contact select ${results.map(({ name }) => own[name] ?? name).join(', ')} from contact, n where contact.placed_at = ?`,
    ).bind(NOW).run()
    const pages: ApiOutput<'whatIf'>[] = []
    const statements = await statementsOf(async () => {
      for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
        const page: ApiOutput<'whatIf'> = await admin.call('whatIf', { body: { kind: 'policy', content: until('14:00'), cursor } })
        pages.push(page)
        cursor = page.next
      }
    })
    expect(pages.map(({ judged, calls }) => [judged, calls.length])).toEqual([[100, 100], [21, 21]])
    expect(new Set(pages.flatMap(({ calls }) => calls.map(({ contactId }) => contactId))).size).toBe(121)
    const reads = [...statements, ...(await statementsOf(() => judge(lead, 'policy', until('14:00'))))].filter(isRead)
    expect(reads.length).toBeLessThan(3 * 12)
    for (const read of reads) expect((await scansOf(read)).filter((table) => !['document', 'portfolio'].includes(table)), read.sql).toEqual([])
  })
})
