import { describe, expect, it } from 'vitest'
import { PARTIES } from '#shared/packs/pack'
import { DISPOSITIONS, DISPOSITION_TRAITS } from '#shared/playbook/disposition'
import { fittingDispositions } from '#shared/playbook/fitting'
import { GATE_STATES } from '#shared/script/document'

const LIABLE = ['debtor', 'co_debtor', 'guarantor'] as const
const OTHERS = ['emergency_contact', 'third_party', 'employer'] as const
const every = PARTIES.flatMap((party) => GATE_STATES.map((gate) => ({ party, gate })))

describe('the outcomes offered', () => {
  it('are a few, each once, and always include a way to say that the person hung up or wants no more calls', () => {
    for (const call of every) {
      const fitting = fittingDispositions(call)
      expect(new Set(fitting).size).toBe(fitting.length)
      expect(fitting).toEqual(expect.arrayContaining(['HUNG_UP', 'STOP_REQUEST']))
    }
  })

  it('hold a right-party contact only for a verified person who owes', () => {
    for (const call of every) {
      const contacts = fittingDispositions(call).filter((name) => DISPOSITION_TRAITS[name].needsVerified)
      const may = call.gate === 'VERIFIED' && LIABLE.some((party) => party === call.party)
      expect(contacts.length > 0).toBe(may)
    }
  })

  it('offer every right-party contact once verified', () => {
    for (const party of LIABLE) {
      expect(fittingDispositions({ gate: 'VERIFIED', party })).toEqual(expect.arrayContaining(DISPOSITIONS.filter((name) => name.startsWith('RPC_'))))
    }
  })

  it('begin with the usual one', () => {
    expect(PARTIES.map((party) => fittingDispositions({ gate: 'UNKNOWN', party })[0])).toEqual(PARTIES.map(() => 'NO_ANSWER'))
    expect(fittingDispositions({ gate: 'VERIFIED', party: 'debtor' })[0]).toBe('RPC_PTP')
    expect(fittingDispositions({ gate: 'REFUSED', party: 'debtor' })[0]).toBe('GATE_REFUSED')
    for (const party of PARTIES) expect(fittingDispositions({ gate: 'WRONG_NUMBER', party })[0]).toBe('WRONG_NUMBER')
    for (const party of OTHERS) expect(fittingDispositions({ gate: 'THIRD_PARTY', party })[0]).toBe('THIRD_PARTY_MSG')
  })

  it('say nobody answered only while nobody is known to have', () => {
    for (const call of every) expect(fittingDispositions(call).includes('NO_ANSWER')).toBe(call.gate === 'UNKNOWN')
  })

  it('let somebody else report the death, never the debtor himself', () => {
    expect(fittingDispositions({ gate: 'VERIFIED', party: 'debtor' })).not.toContain('DEATH_REPORTED')
    expect(fittingDispositions({ gate: 'VERIFIED', party: 'guarantor' })).toContain('DEATH_REPORTED')
    expect(fittingDispositions({ gate: 'THIRD_PARTY', party: 'debtor' })).toContain('DEATH_REPORTED')
  })

  it('leave no outcome out of reach', () => {
    expect(new Set(every.flatMap((call) => fittingDispositions(call)))).toEqual(new Set(DISPOSITIONS))
  })
})
