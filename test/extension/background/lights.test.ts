import { describe, expect, it } from 'vitest'
import { makeDebtor } from '../../make/debtor-view.ts'
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

  it('are never green over a history that nobody fetched for 90 seconds', async () => {
    const desk = await Desk.open()
    const panel = await desk.opensRecord()
    desk.server.unreachable = true
    await desk.passes(89_999)
    expect(panel.state.light).toBe('green')
    await desk.passes(1)
    expect(panel.state.light).toBe('unknown')
    expect(phone(desk, '13800138000')).toBe('unknown')
    expect(phone(desk, '02164641234')).toBe('unknown')
    expect(phone(desk, '13900139000'), 'a denial can only become stricter').toBe('red')
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
    await desk.until(() => panel.state.light === 'unknown')
    expect(panel.state.stale).toEqual({ code: 'unreachable' })
    expect(desk.lights?.word).toBe('连接不上服务器，暂时无法判断')
    desk.server.unreachable = false
    await looksOn(desk, panel, 20_000)
    await desk.until(() => panel.state.light === 'green')
    expect(panel.state.stale).toBeNull()
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
