import { assert, constantFrom, integer, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf } from '#shared/dial/band'
import { FOLLOW_UP_KINDS } from '#shared/follow-up/follow-up'
import { instantAt } from '#shared/follow-up/local-time'
import { proposeFollowUp } from '#shared/follow-up/propose'
import { dayOfDate } from '#shared/dial/calendar'
import { wallClock } from '#shared/dial/zone'
import { DISPOSITIONS } from '#shared/playbook/disposition'
import type { Disposition } from '#shared/playbook/disposition'

const SHANGHAI = 'Asia/Shanghai'
const NEW_YORK = 'America/New_York'
const at = (zone: string, date: string, hour: number, minute = 0) => instantAt(zone, dayOfDate(date), { hour, minute })
/** 2026-08-12 is a Wednesday. */
const MORNING = at(SHANGHAI, '2026-08-12', 10)
type Input = Parameters<typeof proposeFollowUp>[0]
const propose = (disposition: Disposition, more: Partial<Input> = {}) =>
  proposeFollowUp({ disposition, promise: null, now: MORNING, zone: SHANGHAI, lawfulFrom: (instant) => instant, ...more })
const promise = (dueOn: string) => ({ promise: { dueOn } })

describe('after nobody was reached', () => {
  it.each(['NO_ANSWER', 'BUSY', 'VOICEMAIL', 'OFF'] as const)('%s is tried again at another time of day', (disposition) => {
    expect(propose(disposition)).toEqual({ kind: 'retry', dueAt: at(SHANGHAI, '2026-08-12', 12, 30) })
    expect(propose(disposition, { now: at(SHANGHAI, '2026-08-12', 13) })).toEqual({ kind: 'retry', dueAt: at(SHANGHAI, '2026-08-12', 18, 30) })
    expect(propose(disposition, { now: at(SHANGHAI, '2026-08-12', 19) })).toEqual({ kind: 'retry', dueAt: at(SHANGHAI, '2026-08-13', 9, 30) })
  })

  it('keeps two hours between attempts', () => {
    expect(propose('NO_ANSWER', { now: at(SHANGHAI, '2026-08-12', 11, 30) })?.dueAt).toBe(at(SHANGHAI, '2026-08-12', 18, 30))
  })

  it('goes where the dial check allows it, still at another time of day', () => {
    const tomorrow = at(SHANGHAI, '2026-08-13', 8)
    const capReached = (instant: number) => Math.max(instant, tomorrow)
    expect(propose('NO_ANSWER', { lawfulFrom: capReached })?.dueAt).toBe(at(SHANGHAI, '2026-08-13', 12, 30))
    expect(propose('NO_ANSWER', { lawfulFrom: capReached, now: at(SHANGHAI, '2026-08-12', 19) })?.dueAt).toBe(at(SHANGHAI, '2026-08-13', 9, 30))
  })

  it('takes the first lawful moment when no other time of day ever is', () => {
    const mornings = (instant: number) => {
      const { day, ms } = wallClock(SHANGHAI, instant)
      return ms < 12 * 3_600_000 ? instant : at(SHANGHAI, new Date((day + 1) * 86_400_000).toISOString().slice(0, 10), 8)
    }
    const found = propose('NO_ANSWER', { lawfulFrom: mornings })
    expect(found?.kind).toBe('retry')
    expect(bandOf(found?.dueAt ?? 0, SHANGHAI)).toBe('morning')
  })

  it('proposes nothing if time alone never makes it lawful', () => {
    expect(propose('NO_ANSWER', { lawfulFrom: () => null })).toBeNull()
  })

  it.each(['WRONG_NUMBER', 'INVALID_NUMBER'] as const)('%s is not dialled again', (disposition) => {
    expect(propose(disposition)).toBeNull()
  })
})

describe('after a promise', () => {
  it('reminds two days before, at ten', () => {
    expect(propose('RPC_PTP', promise('2026-08-20'))).toEqual({ kind: 'promise_reminder', dueAt: at(SHANGHAI, '2026-08-18', 10) })
  })

  it('checks the day after when the time to remind is past', () => {
    expect(propose('RPC_PTP', promise('2026-08-13'))).toEqual({ kind: 'promise_check', dueAt: at(SHANGHAI, '2026-08-14', 10) })
    expect(propose('RPC_PTP', promise('2026-08-14'))).toEqual({ kind: 'promise_check', dueAt: at(SHANGHAI, '2026-08-15', 10) })
    expect(propose('RPC_PTP', promise('2026-08-12'))).toEqual({ kind: 'promise_check', dueAt: at(SHANGHAI, '2026-08-13', 10) })
  })

  it('moves the reminder to a lawful time, and checks instead if that is not before the due date', () => {
    const notBefore = (date: string) => (instant: number) => Math.max(instant, at(SHANGHAI, date, 8))
    expect(propose('RPC_PTP', { ...promise('2026-08-20'), lawfulFrom: notBefore('2026-08-19') })).toEqual({ kind: 'promise_reminder', dueAt: at(SHANGHAI, '2026-08-19', 8) })
    expect(propose('RPC_PTP', { ...promise('2026-08-20'), lawfulFrom: notBefore('2026-08-20') })).toEqual({ kind: 'promise_check', dueAt: at(SHANGHAI, '2026-08-21', 10) })
    expect(propose('RPC_PTP', { ...promise('2026-08-20'), lawfulFrom: () => null })).toEqual({ kind: 'promise_check', dueAt: at(SHANGHAI, '2026-08-21', 10) })
  })

  it('counts days where the debtor is, across a change of the clocks', () => {
    const now = at(NEW_YORK, '2026-10-28', 15)
    expect(propose('RPC_PTP', { ...promise('2026-11-02'), zone: NEW_YORK, now })?.dueAt).toBe(Date.parse('2026-10-31T14:00:00Z'))
    expect(propose('RPC_PTP', { ...promise('2026-11-03'), zone: NEW_YORK, now })?.dueAt).toBe(Date.parse('2026-11-01T15:00:00Z'))
  })
})

describe('after a talk', () => {
  it('calls back in two hours on the quarter, at a lawful time', () => {
    expect(propose('CALLBACK_AGREED', { now: at(SHANGHAI, '2026-08-12', 10, 7) })).toEqual({ kind: 'callback', dueAt: at(SHANGHAI, '2026-08-12', 12, 15) })
    const tomorrow = at(SHANGHAI, '2026-08-13', 8)
    expect(propose('CALLBACK_AGREED', { lawfulFrom: () => tomorrow })).toEqual({ kind: 'callback', dueAt: tomorrow })
    expect(propose('CALLBACK_AGREED', { lawfulFrom: () => null })?.kind).toBe('review')
  })

  it.each([
    'RPC_COMPLAINT', 'VULNERABLE', 'RPC_DISPUTE', 'DEATH_REPORTED', 'IDENTITY_MISUSE', 'ABUSE_ENDED', 'STOP_REQUEST', 'RPC_HARDSHIP', 'RPC_WANTS_COURT',
  ] as const)('%s goes to the lead next morning, whatever the dial check says', (disposition) => {
    for (const lawfulFrom of [(instant: number) => instant, () => null]) {
      expect(propose(disposition, { lawfulFrom })).toEqual({ kind: 'review', dueAt: at(SHANGHAI, '2026-08-13', 9) })
    }
  })

  it('a call that was hung up is not rung back the same day', () => {
    expect(propose('HUNG_UP')).toEqual({ kind: 'retry', dueAt: at(SHANGHAI, '2026-08-13', 12, 30) })
  })

  it.each(['RPC_REFUSED', 'RPC_INTENT', 'GATE_REFUSED'] as const)('%s gets three days', (disposition) => {
    expect(propose(disposition)).toEqual({ kind: 'retry', dueAt: at(SHANGHAI, '2026-08-15', 12, 30) })
  })

  it('a payment said to be made is looked up after two days', () => {
    expect(propose('RPC_PAID_CLAIM')).toEqual({ kind: 'promise_check', dueAt: at(SHANGHAI, '2026-08-14', 10) })
  })
})

describe('any proposal', () => {
  it('lies in the future and, if it is a call, where the check allows it', () => {
    const zones = ['Asia/Shanghai', 'Asia/Taipei', 'America/New_York', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu', 'Australia/Lord_Howe']
    const instants = integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') })
    assert(property(constantFrom(...DISPOSITIONS), constantFrom(...zones), instants, nat(40), (disposition, zone, now, days) => {
      const open = (instant: number) => {
        const { day, ms } = wallClock(zone, instant)
        if (ms >= 8 * 3_600_000 && ms < 21 * 3_600_000) return instant
        return instantAt(zone, ms < 8 * 3_600_000 ? day : day + 1, { hour: 8, minute: 0 })
      }
      const dueOn = new Date((wallClock(zone, now).day + days) * 86_400_000).toISOString().slice(0, 10)
      const found = proposeFollowUp({ disposition, promise: { dueOn }, now, zone, lawfulFrom: open })
      if (!found) return
      expect(FOLLOW_UP_KINDS).toContain(found.kind)
      expect(Number.isSafeInteger(found.dueAt)).toBe(true)
      expect(found.dueAt).toBeGreaterThan(now)
      if (found.kind !== 'review' && found.kind !== 'promise_check') expect(open(found.dueAt)).toBe(found.dueAt)
    }))
  })
})

describe('a time of day where the debtor is', () => {
  it('that the clocks skip is the moment after the gap, and one they show twice is the first', () => {
    expect(at(NEW_YORK, '2026-03-08', 2, 30)).toBe(Date.parse('2026-03-08T07:00:00Z'))
    expect(at(NEW_YORK, '2026-11-01', 1, 30)).toBe(Date.parse('2026-11-01T05:30:00Z'))
    expect(at(NEW_YORK, '2026-11-01', 10)).toBe(Date.parse('2026-11-01T15:00:00Z'))
  })
})
