import { describe, expect, it } from 'vitest'
import { RESULTS } from '#shared/packs/pack'
import { DISPOSITIONS, DISPOSITION_TRAITS } from '#shared/playbook/disposition'

const traits = Object.entries(DISPOSITION_TRAITS)
const names = (holds: (traits: (typeof DISPOSITION_TRAITS)[keyof typeof DISPOSITION_TRAITS]) => boolean) =>
  traits.filter(([, each]) => holds(each)).map(([name]) => name).toSorted()

describe('outcomes', () => {
  it('have traits, each of them, and a result the engine can count', () => {
    expect(traits.map(([name]) => name).toSorted()).toEqual([...DISPOSITIONS].toSorted())
    for (const [, { result }] of traits) expect(RESULTS).toContain(result)
  })

  it('have one key each', () => {
    const keys = traits.map(([, { key }]) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[a-z]$/)
  })

  it('leave the keys for note and list of keys alone', () => {
    expect(traits.filter(([, { key }]) => key === 'n').map(([name]) => name)).toEqual([])
  })

  it('count as a right-party contact exactly where the person must be verified, and as a conversation then', () => {
    expect(names((each) => each.rightPartyContact)).toEqual(DISPOSITIONS.filter((name) => name.startsWith('RPC_')).toSorted())
    expect(names((each) => each.needsVerified)).toEqual(names((each) => each.rightPartyContact))
    for (const [, each] of traits) if (each.rightPartyContact) expect(each.result).toBe('conversation')
  })

  it('need a promise for a promise only', () => {
    expect(names((each) => each.needsPromise)).toEqual(['RPC_PTP'])
  })

  it('need a note wherever somebody has to act on what was said', () => {
    expect(names((each) => each.needsNote)).toEqual([
      'ABUSE_ENDED', 'DEATH_REPORTED', 'IDENTITY_MISUSE', 'RPC_COMPLAINT', 'RPC_DISPUTE', 'RPC_HARDSHIP', 'RPC_PAID_CLAIM', 'STOP_REQUEST', 'VULNERABLE',
    ])
  })

  it('of an unanswered dial need nothing more than their key', () => {
    for (const name of ['NO_ANSWER', 'BUSY', 'OFF', 'INVALID_NUMBER', 'VOICEMAIL'] as const) {
      expect(DISPOSITION_TRAITS[name]).toMatchObject({ needsNote: false, needsPromise: false, needsVerified: false })
    }
  })
})
