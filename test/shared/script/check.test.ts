import { describe, expect, it } from 'vitest'
import type { ScriptDocument, Step } from '#shared/script/document'
import { SCRIPT_PROBLEM_CODES, checkScript } from '#shared/script/check'
import { makeGatedScript, makeStep } from './gated-script.ts'

const withSteps = (...steps: Step[]) => makeGatedScript({ steps })
const forOthers = (...steps: Step[]) => makeGatedScript({ steps, appliesTo: { buckets: ['M1'], audience: 'third_party', jurisdictions: [] } })
const end = { id: 'end', label: '结束', to: null, disposition: 'HUNG_UP' } as const
const verify = { id: 'ok', label: '对上了', to: 'amount', gate: 'VERIFIED' } as const
const found = (script: ScriptDocument) => checkScript(script).map(({ code, stepId }) => (stepId === null ? code : `${code} ${stepId}`))

describe('a sound script', () => {
  it('has no problem', () => {
    expect(checkScript(makeGatedScript())).toEqual([])
  })
})

describe('the check stops', () => {
  const cases: readonly [string, ScriptDocument, string[]][] = [
    ['a start that does not exist', makeGatedScript({ start: 'gone' }), ['start-missing']],
    ['two steps of one id', withSteps(makeStep({ id: 'open' }), makeStep({ id: 'open' })), ['duplicate-step open']],
    ['two answers of one id', withSteps(makeStep({ id: 'open', choices: [end, end] })), ['duplicate-choice open']],
    ['an answer that leads to a missing step', withSteps(makeStep({ id: 'open', choices: [end, { id: 'on', label: '继续', to: 'gone' }] })), ['target-missing open']],
    ['more answers than keys can choose', withSteps(makeStep({ id: 'open', choices: [1, 2, 3, 4, 5, 6].map((n) => ({ ...end, id: `c${n}` })) })), ['too-many-choices open']],
    ['a step no answer leads to', withSteps(makeStep({ id: 'open' }), makeStep({ id: 'lost' })), ['step-unreachable lost']],
    ['a loop nobody gets out of', withSteps(
      makeStep({ id: 'open', choices: [end, { id: 'on', label: '继续', to: 'a' }] }),
      makeStep({ id: 'a', choices: [{ id: 'on', label: '继续', to: 'b' }] }),
      makeStep({ id: 'b', choices: [{ id: 'on', label: '继续', to: 'a' }] }),
    ), ['no-exit a', 'no-exit b']],
    ['a script that cannot end', withSteps(makeStep({ id: 'open', choices: [{ id: 'again', label: '再来', to: 'open' }] })), ['endless']],
    ['a line that is not ICU', withSteps(makeStep({ id: 'open', say: '请问是{debtorName吗' })), ['message-broken open']],
    ['a date format, for no value is a date', withSteps(makeStep({ id: 'open', say: '{debtorName, date}' })), ['message-broken open']],
    ['a variable nobody fills', withSteps(makeStep({ id: 'open', say: '{idNumber}' })), ['variable-unknown open']],
    ['a name every object has', withSteps(makeStep({ id: 'open', say: '{constructor}' })), ['variable-unknown open']],
    ['a debt fact that is not guarded', withSteps(makeStep({ id: 'open', say: '应还{amountDue}' })), ['debt-unguarded open']],
    ['a debt fact in a branch', withSteps(makeStep({ id: 'open', say: '{debtorName, select, x {a} other {{accountTail}}}' })), ['debt-unguarded open']],
    ['a debt fact that decides the wording', withSteps(makeStep({ id: 'open', say: '{daysPastDue, plural, other {您好}}' })), ['debt-unguarded open']],
    ['a guarded step reached without verifying', withSteps(
      makeStep({ id: 'open', choices: [{ id: 'yes', label: '是', to: 'amount', gate: 'CLAIMED' }] }),
      makeStep({ id: 'amount', guarded: true }),
    ), ['guard-unverified amount']],
    ['a guarded first step', withSteps(makeStep({ id: 'open', guarded: true })), ['guard-unverified open']],
    ['a guarded step reached by one way that verifies and one that does not', withSteps(
      makeStep({ id: 'open', choices: [verify, { id: 'skip', label: '跳过', to: 'amount' }] }),
      makeStep({ id: 'amount', guarded: true }),
    ), ['guard-unverified amount']],
    ['a guarded step after the phone went to somebody else', withSteps(
      makeStep({ id: 'open', choices: [verify] }),
      makeStep({ id: 'amount', guarded: true, choices: [end, { id: 'other', label: '换人接', to: 'open-again', gate: 'THIRD_PARTY' }] }),
      makeStep({ id: 'open-again', choices: [end, { id: 'back', label: '继续', to: 'amount' }] }),
    ), ['guard-unverified amount']],
    ['a debt fact for people who owe nothing', forOthers(makeStep({ id: 'open', say: '{productName}' })), ['third-party-debt open']],
    ['a guarded step for people who owe nothing, even after a gate', forOthers(
      makeStep({ id: 'open', choices: [verify] }),
      makeStep({ id: 'amount', guarded: true }),
    ), ['third-party-guarded amount']],
  ]

  it.each(cases)('%s', (_what, script, expected) => {
    expect(found(script)).toEqual(expected)
    expect(checkScript(script).every((each) => each.severity === 'error')).toBe(true)
  })
})

describe('the check lists as a warning', () => {
  const cases: readonly [string, ScriptDocument, string[]][] = [
    ['a line too long to speak', withSteps(makeStep({ id: 'open', say: '好'.repeat(61) })), ['say-long open']],
    ['too many English words', makeGatedScript({ language: 'en', steps: [makeStep({ id: 'open', say: 'word '.repeat(61) })] }), ['say-long open']],
    ['an end without an outcome', withSteps(makeStep({ id: 'open', choices: [{ id: 'end', label: '结束', to: null }] })), ['disposition-missing open']],
    ['a last step without answers or outcome', withSteps(makeStep({ id: 'open', choices: [] })), ['disposition-missing open']],
    ['a right-party outcome with somebody not verified', withSteps(makeStep({ id: 'open', choices: [{ id: 'pay', label: '会还', to: null, disposition: 'RPC_PTP' }] })), ['disposition-unverified open']],
    ['a variable where texts are shown as written', withSteps(makeStep({ id: 'open', tip: '找{debtorName}' })), ['variable-not-spoken open']],
  ]

  it.each(cases)('%s', (_what, script, expected) => {
    expect(found(script)).toEqual(expected)
    expect(checkScript(script).every((each) => each.severity === 'warning')).toBe(true)
  })

  it('nothing at exactly sixty characters, nor an end whose outcome an earlier answer named', () => {
    expect(checkScript(withSteps(makeStep({ id: 'open', say: '好'.repeat(60) })))).toEqual([])
    const script = withSteps(
      makeStep({ id: 'open', choices: [{ id: 'wrong', label: '打错了', to: 'bye', disposition: 'WRONG_NUMBER' }] }),
      makeStep({ id: 'bye', choices: [] }),
    )
    expect(checkScript(script)).toEqual([])
  })
})

describe('a finding', () => {
  it('names step and values, errors before warnings', () => {
    const script = withSteps(makeStep({ id: 'open', say: `{idNumber}${'好'.repeat(70)}` }))
    expect(checkScript(script)).toEqual([
      { code: 'variable-unknown', severity: 'error', stepId: 'open', values: { variable: 'idNumber' } },
      { code: 'say-long', severity: 'warning', stepId: 'open', values: { length: 74, max: 60 } },
    ])
  })

  it('has a code from the closed list', () => {
    expect(new Set(SCRIPT_PROBLEM_CODES).size).toBe(SCRIPT_PROBLEM_CODES.length)
  })

  it('of a debt fact in an unguarded tip or answer is an error, for it would be on screen', () => {
    const script = withSteps(makeStep({ id: 'open', tip: '欠{amountDue}' }))
    expect(found(script)).toEqual(['debt-unguarded open', 'variable-not-spoken open'])
  })
})
