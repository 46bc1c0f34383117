import { describe, expect, it } from 'vitest'
import { Bundle } from '#shared/contract/content'
import { numberStates } from '../../../extension/background/number-state.ts'
import { newTab } from '../../../extension/background/tab.ts'
import { makeBundle } from '../../make/bundle.ts'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeHold, makeHouse, makePolicy } from '../../make/policy.ts'
import { makeRecord } from '../../make/record-reading.ts'
import { Desk, MORNING } from './desk.ts'

const HOUR = 3_600_000
const TEN_AT_NIGHT = MORNING + 12 * HOUR
const phone = (desk: Desk, key: string) => desk.lights?.numbers.find((number) => number.key === key)?.light

/** Keeps the panel looked at, as a visible one says every 20 s. */
async function looksOn(desk: Desk, panel: { onMessage: { fire(message: unknown): unknown } }, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 20_000) {
    panel.onMessage.fire('looking')
    await desk.passes(Math.min(20_000, left))
  }
}

describe('lights', () => {
  it('change at the very instant a rule says, without anybody asking', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.passes(TEN_AT_NIGHT - 10_000 - Date.now())
    panel.onMessage.fire('looking')
    await desk.until(() => panel.state.light === 'green')
    await desk.passes(9_999)
    expect([panel.state.light, phone(desk, '13800138000')]).toEqual(['green', 'green'])
    await desk.passes(1)
    expect(Date.now()).toBe(TEN_AT_NIGHT)
    expect([panel.state.light, phone(desk, '13800138000')]).toEqual(['red', 'red'])
    expect(desk.lights?.word).toBe('现在不可拨打，明天 08:00起可以')
  })

  it('follow the clock of the server, not of a machine that goes wrong', async () => {
    const desk = await Desk.open()
    // The machine believes it is ten in the morning; at the server it is eleven at night.
    desk.server.debtor = makeDebtor()
    Object.assign(desk.server, { now: () => Date.now() + 13 * HOUR })
    const panel = await desk.opensRecord()
    expect(panel.state.light).toBe('red')
    expect(panel.state.clockSkew).toBe(13 * HOUR)
  })

  it('say of when the history is once it is older than 90 seconds, and take a reason once it is older than the organisation allows', async () => {
    const desk = await Desk.open()
    desk.server.bundle = Bundle.parse({ ...makeBundle(), hash: 'bundle-2', ...makeHouse({ policies: [makePolicy({ offlineMaxMinutes: 5 })] }) })
    await desk.call('retry', {})
    const panel = await desk.opensRecord()
    const asOf = Date.now()
    desk.server.unreachable = true
    await desk.passes(89_999)
    expect(panel.state.basis?.age).toBe('fresh')
    await desk.passes(1)
    expect(panel.state.basis).toEqual({ asOf, age: 'dated', offline: false })
    expect([panel.state.light, desk.lights?.word]).toEqual(['green', '可拨打，至 22:00（按 10:00 的记录）'])
    await desk.passes(5 * 60_000 - 90_000)
    expect(panel.state.basis?.age).toBe('outdated')
    expect([phone(desk, '13800138000'), phone(desk, '02164641234')]).toEqual(['amber', 'amber'])
    expect(phone(desk, '13900139000'), 'a denial can only become stricter').toBe('red')
    expect(desk.lights?.word).toBe('记录已过时，需说明理由（按 10:00 的记录）')
  })

  it('are unknown, never green, where the organisation’s own rules are not on this machine', () => {
    const debtor = makeDebtor()
    const tab = { ...newTab(7), record: makeRecord(), debtor: { kind: 'ready' as const, debtor }, fetchedAt: MORNING, numbers: makeRecord().phones.map(({ key }, index) => ({ key, e164: `+86${key}`, index })) }
    const lights = (house: ReturnType<typeof makeBundle> | null) => numberStates(tab, { at: MORNING, house, basis: { asOf: MORNING, age: 'fresh', offline: false }, debtor }).map(({ light }) => light)
    expect(lights(makeBundle())).toEqual(['green', 'amber', 'red'])
    expect(lights(null)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('change all at once when a hold is published', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    expect(panel.state.light).toBe('green')
    desk.server.bundle = Bundle.parse({ ...makeBundle(), hash: 'bundle-2', ...makeHouse({ holds: [makeHold({ from: '2026-11-24', to: '2026-11-26' })] }) })
    desk.browser.onAlarm.fire({ name: 'content' })
    await desk.until(() => panel.state.light === 'red')
    expect(panel.state.numbers.map(({ light }) => light)).toEqual(['red', 'red', 'red'])
    expect(panel.state.numbers[0]?.decision?.denials[0]?.say['zh-CN']).toContain('水灾')
    expect(desk.lights?.word).toBe('现在不可拨打，11月27日 08:00起可以')
  })

  it('stay green while somebody looks, for the history is fetched every minute', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    for (let minute = 1; minute <= 3; minute += 1) {
      const before = panel.received.length
      await looksOn(desk, panel, 60_000)
      // The answer must be in before the clock moves on, or the next minute would begin late.
      await desk.until(() => desk.server.asked('/v1/debtors/open').length === minute + 1)
      await desk.until(() => panel.received.length > before && panel.state.debtor.kind === 'ready' && panel.state.debtor.debtor.asOf === Date.now())
    }
    expect((panel.received as (typeof panel.state)[]).slice(-5).every((state) => state.light === 'green')).toBe(true)
  })

  it('are not refreshed for a tab that nobody looks at', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    await desk.passes(10 * 60_000)
    expect(desk.server.asked('/v1/debtors/open').length).toBe(1)
  })

  it('say that the last refresh failed, and come back with the network', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.unreachable = true
    await looksOn(desk, panel, 100_000)
    await desk.until(() => panel.state.basis?.offline === true)
    expect(panel.state.stale).toEqual({ code: 'unreachable' })
    expect([panel.state.light, desk.lights?.word]).toEqual(['green', '可拨打，至 22:00（离线，按 10:00 的记录）'])
    desk.server.unreachable = false
    await looksOn(desk, panel, 20_000)
    await desk.until(() => panel.state.basis?.offline === false)
    expect(panel.state.stale).toBeNull()
    expect(panel.state.basis?.age).toBe('fresh')
  })

  it('show a colleague’s call as soon as the history is fetched again', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.debtor = makeDebtor({ flags: { deceased: true } })
    await desk.passes(61_000)
    panel.onMessage.fire('looking')
    await desk.until(() => panel.state.light === 'red')
  })

  it('go on where they were when the browser stopped the worker', async () => {
    const desk = await Desk.open()
    await desk.opensRecord()
    desk.restartWorker()
    const panel = await desk.panel()
    await desk.until(() => panel.state.light === 'green')
    expect(panel.state.record?.recordId).toBe('1001')
  })

  it('keep an appointment with the browser’s alarms for a worker that sleeps', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    await desk.passes(TEN_AT_NIGHT - 30_000 - Date.now())
    panel.onMessage.fire('looking')
    await desk.until(() => panel.state.light === 'green')
    desk.restartWorker()
    desk.tab.orders = []
    await desk.passes(31_000)
    desk.browser.onAlarm.fire({ name: 'wake' })
    await desk.until(() => phone(desk, '13800138000') === 'red')
  })

  it('are told to the page only when they change', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    const told = () => desk.tab.orders?.filter(({ order }) => order === 'lights').length
    const before = told()
    panel.onMessage.fire('looking')
    await desk.call('leave', {})
    expect(told()).toBe(before)
  })
})
