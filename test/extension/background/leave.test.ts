import { describe, expect, it } from 'vitest'
import type { AuthoriseDial } from '#shared/contract/dial'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeId } from '../../make/ids.ts'
import { makeOverride } from '../../make/override.ts'
import { makeRecord } from '../../make/record-reading.ts'
import { type Connected, Desk, MORNING } from './desk.ts'

const MOBILE = '13800138000'
const HOUR = 3_600_000
const RULES = [{ rule: 'us.frequency.attempts', cite: '12 CFR 1006.14(b)(2)(i)(A)', say: { 'zh-CN': '7', 'zh-TW': '7', en: '7' } }]

/** A debtor in Hawaii, where it is afternoon, who was called seven times this week. */
function calledSevenTimes() {
  const { portfolio, phones, accounts } = makeDebtor()
  const called = (hoursAgo: number) => ({
    contactId: makeId(), seq: 1, at: MORNING - hoursAgo * HOUR, channel: 'call' as const, party: 'debtor' as const, place: 'mobile' as const, accountId: accounts[0]?.accountId ?? null,
    phoneId: phones[0]?.phoneId ?? null, result: 'no_answer' as const, by: 'collector' as const, disposition: 'NO_ANSWER' as const, agentName: '陈晨', source: null,
  })
  return makeDebtor({
    portfolio: { ...portfolio, jurisdiction: 'US', zone: 'Pacific/Honolulu' },
    packs: ['US'],
    regions: ['US'],
    phones: phones.slice(0, 1).map((phone) => ({ ...phone, zones: ['Pacific/Honolulu'], country: 'US' })),
    history: [20, 22, 24, 26, 44, 46, 48].map(called),
  })
}
async function opens(desk: Desk): Promise<Connected> {
  desk.server.debtor = calledSevenTimes()
  return desk.opensRecord({ phones: makeRecord().phones.slice(0, 1) })
}
const ask = (desk: Desk, overrideId: string) => desk.call('askLeave', { overrideId, key: MOBILE, reason: 'consumer_asked', text: '对方要求再打' })
/** The lead answers; the panel that is looked at hears of it within seconds. */
async function answered(desk: Desk, panel: Connected, change: Parameters<typeof makeOverride>[0]): Promise<void> {
  desk.server.overrides = desk.server.overrides.map((leave) => ({ ...leave, ...change }))
  await desk.passes(15_000)
  panel.onMessage.fire('looking')
  await desk.until(() => panel.state.numbers[0]?.leave?.state === change?.state)
}

describe('a leave to pass a presumption', () => {
  it('makes the number amber once the lead gave it, and the dial carries it', async () => {
    const desk = await Desk.open()
    const panel = await opens(desk)
    expect(panel.state.light).toBe('red')
    const overrideId = makeId()
    expect(await ask(desk, overrideId)).toMatchObject({ ok: true, value: { overrideId, state: 'asked' } })
    expect(panel.state.numbers[0]).toMatchObject({ light: 'red', leave: { state: 'asked' } })
    await answered(desk, panel, { state: 'granted', rules: RULES, decidedByName: '组长', expiresAt: Date.now() + HOUR })
    expect(panel.state.light).toBe('amber')
    expect(desk.lights?.word).toMatch(/^主管已同意，可拨打一次，至 /)
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toMatchObject({ ok: true, value: { placed: true } })
    expect(desk.server.asked('/v1/dials').map(({ body }) => body as AuthoriseDial)).toMatchObject([{ overrideId, reason: null }])
  })

  it('changes nothing while it was refused, has run out, or does not name every rule that denies', async () => {
    const desk = await Desk.open()
    const panel = await opens(desk)
    await ask(desk, makeId())
    await answered(desk, panel, { state: 'refused', decidedText: '明天再打' })
    expect(panel.state.light).toBe('red')
    for (const change of [{ state: 'granted', rules: RULES, expiresAt: Date.now() }, { state: 'granted', rules: [], expiresAt: Date.now() + HOUR }] as const) {
      desk.server.overrides = desk.server.overrides.map((leave) => ({ ...leave, ...change, rules: [...change.rules] }))
      await desk.call('retry', {})
      expect(panel.state.numbers[0]?.leave?.state).toBe('granted')
      expect(panel.state.light).toBe('red')
    }
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toMatchObject({ ok: true, value: { placed: false } })
    expect(desk.server.asked('/v1/dials')).toEqual([])
  })

  it('is of no use without a network: nobody could see it used', async () => {
    const desk = await Desk.open()
    const panel = await opens(desk)
    await ask(desk, makeId())
    await answered(desk, panel, { state: 'granted', rules: RULES, expiresAt: Date.now() + HOUR })
    desk.server.unreachable = true
    expect(await desk.call('dial', { key: MOBILE, reason: null })).toEqual({ ok: false, failure: { code: 'unreachable' } })
    expect(panel.state.call).toBeNull()
  })
})
