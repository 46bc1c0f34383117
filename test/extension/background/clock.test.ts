import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { instantOfHeader, openClock } from '../../../extension/background/clock.ts'

const at = (instant: number) => ({ from: instant, to: instant })

describe('the server’s clock', () => {
  beforeEach(() => fakeBrowser.reset())

  it('is this machine’s as long as nothing contradicts it', () => {
    const clock = openClock()
    clock.heard({ from: 1_000, to: 1_999 }, 1_400, 1_500)
    expect(clock.skew()).toBe(0)
  })

  it('is known more narrowly with every answer, within what each can say', () => {
    const clock = openClock()
    clock.heard(at(61_000), 1_000, 1_400) // between 59.6 and 60 s ahead
    expect(clock.skew()).toBe(59_800)
    clock.heard(at(62_100), 2_200, 2_400) // between 59.7 and 59.9
    expect(clock.skew()).toBe(59_800)
    clock.heard({ from: 63_000, to: 63_999 }, 3_000, 4_200) // a whole second wide: nothing new
    expect(clock.skew()).toBe(59_800)
  })

  it('is believed anew when this machine’s clock was set', () => {
    const clock = openClock()
    clock.heard(at(61_000), 1_000, 1_010)
    clock.heard(at(70_000), 70_000, 70_010)
    expect(clock.skew()).toBe(0)
  })

  it('outlives the worker', async () => {
    openClock().heard(at(61_000), 1_000, 1_000)
    const again = openClock()
    await again.load()
    expect(again.skew()).toBe(60_000)
  })

  it('is read from the header to the second, and from no header not at all', () => {
    expect(instantOfHeader('Tue, 24 Nov 2026 02:00:00 GMT')).toEqual({ from: 1_795_485_600_000, to: 1_795_485_600_999 })
    expect(instantOfHeader(null)).toBeNull()
    expect(instantOfHeader('soon')).toBeNull()
  })
})
