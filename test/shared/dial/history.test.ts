import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf } from '#shared/dial/contact-bits'
import { historyOf } from '#shared/dial/history'
import { makePastContact } from '../../make/past-contact.ts'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const told = (id: string, minutesAgo: number, result: 'no_answer' | null = 'no_answer') => makePastContact({ id, at: NOW - minutesAgo * 60_000, result })

describe('a history', () => {
  it('is in order of time, however it was told', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(500), { maxLength: 20 }), (minutes) => {
      const contacts = minutes.map((ago) => told(`c${ago}`, ago))
      expect(historyOf(contacts).contacts.map(({ at }) => at)).toEqual(contacts.map(({ at }) => at).toSorted((left, right) => left - right))
    }))
  })

  it('takes a contact that is told twice for one, and keeps the telling that protects more', () => {
    const twice = [told('a', 9), told('b', 5, null), told('b', 5), told('c', 1)]
    for (const contacts of [twice, twice.toReversed(), [told('b', 5), told('c', 1), told('a', 9), told('b', 5, null)]]) {
      expect(historyOf(contacts).contacts.map(({ id, result }) => [id, result])).toEqual([['a', 'no_answer'], ['b', null], ['c', 'no_answer']])
    }
  })

  it('keeps contacts apart that nobody gave an id', () => {
    const nameless = makePastContact({ at: NOW })
    expect(historyOf([nameless, { ...nameless }]).contacts).toHaveLength(2)
  })

  it('knows how many lie at or before an instant, and what kind each is, also far back', () => {
    const contacts = Array.from({ length: 600 }, (_, index) => told(`c${index}`, index, index % 2 ? null : 'no_answer'))
    const history = historyOf(contacts)
    expect([NOW + 1, NOW, NOW - 60_000 * 599, NOW - 60_000 * 600].map(history.upTo)).toEqual([600, 600, 1, 0])
    for (const index of [0, 300, 599, 300]) expect(history.bitsAt(index)).toBe(bitsOf(history.contacts[index] ?? told('none', 0)))
  })
})
