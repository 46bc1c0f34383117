import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '#shared/dial/decide'
import type { HoursSlot } from '#shared/packs/pack'
import { anyInstant, ZONES } from '../../make/dial-arbitrary.ts'
import { makeDialFacts } from '../../make/dial-facts.ts'
import { makeHoursRule, makePack } from '../../make/pack.ts'

const MINUTE = 60_000
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const clocks = new Map(ZONES.map((zone) => [
  zone as string, new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
]))

/** Knows nothing of the engine: asks the runtime for the local day and time of one minute, and reads the table. */
function isOpen(slots: readonly HoursSlot[], zone: string, at: number): boolean {
  const [weekday = '', time = ''] = (clocks.get(zone)?.format(at) ?? '').split(/[, ]+/)
  const slot = slots.find(({ on }) => on.some((day) => day === weekday.toLowerCase()))
  return (slot?.spans ?? []).some(([from, to]) => from <= time && time < to)
}

function firstOpen(slots: readonly HoursSlot[], zones: readonly string[], from: number, minutes: number): number | null {
  for (let at = from; at < from + minutes * MINUTE; at += MINUTE) if (zones.every((zone) => isOpen(slots, zone, at))) return at
  return null
}

const anySpan = fc.tuple(fc.nat(95), fc.nat(95))
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)].map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`) as [string, string])
const anySlots: fc.Arbitrary<HoursSlot[]> = fc.array(
  fc.record({ on: fc.subarray([...WEEK], { minLength: 2 }), spans: fc.array(anySpan, { maxLength: 2 }) }),
  { minLength: 1, maxLength: 3 },
)

describe('opening hours agree with a minute by minute reading of the clock', () => {
  it('in any zone, over the changes of the clocks', () => {
    const minutes = 20 * 60
    fc.assert(fc.property(anySlots, fc.uniqueArray(fc.constantFrom(...ZONES), { minLength: 1, maxLength: 2 }), anyInstant, (allow, zones, instant) => {
      const at = Math.floor(instant / MINUTE) * MINUTE
      const decision = decide(makeDialFacts({ at, zones }), [makePack([makeHoursRule({ allow })])], {})
      const opens = firstOpen(allow, zones, at, minutes)
      expect(decision.verdict).toBe(opens === at ? 'allow' : 'deny')
      const told = decision.verdict === 'allow' ? at : (decision.nextAllowedAt ?? Number.POSITIVE_INFINITY)
      expect(told < at + minutes * MINUTE ? told : null).toBe(opens)
    }), { numRuns: 60 })
  })
})
