import { array, assert, integer, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GateState, ScriptDocument } from '#shared/script/document'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'
import { back, beginWalk, choose, currentStep, isHidden, missingStatements, proposedDisposition, tick } from '#shared/script/walk'
import type { Walk } from '#shared/script/walk'
import { makeGatedScript, makeStep } from './gated-script.ts'

const script = makeGatedScript()
const answers = (walk: Walk, ...ids: string[]) => ids.reduce((at, id, index) => choose(script, at, id, 2000 + index), walk)
const verified = () => answers(beginWalk(script, 1000), 'yes', 'match')

describe('a walk through a script', () => {
  it('begins on the first step with nobody identified', () => {
    expect(beginWalk(script, 1000)).toEqual({
      gate: 'UNKNOWN', stepId: 'open', path: [{ stepId: 'open', at: 1000, choiceId: null }], disclosures: [],
    })
  })

  it('keeps every step with its time and the answer that led on', () => {
    const walk = verified()
    expect(walk.path).toEqual([
      { stepId: 'open', at: 1000, choiceId: 'yes' },
      { stepId: 'verify', at: 2000, choiceId: 'match' },
      { stepId: 'amount', at: 2001, choiceId: null },
    ])
    expect(currentStep(script, walk)?.id).toBe('amount')
    expect(walk.gate).toBe('VERIFIED')
  })

  it('ends where an answer leads nowhere', () => {
    const walk = choose(script, verified(), 'pay', 3000)
    expect(walk.stepId).toBeNull()
    expect(currentStep(script, walk)).toBeNull()
    expect(walk.path.at(-1)).toEqual({ stepId: 'amount', at: 2001, choiceId: 'pay' })
  })

  it('ignores an answer the step does not have, and any answer after the end', () => {
    const begun = beginWalk(script, 1000)
    expect(choose(script, begun, 'pay', 2000)).toBe(begun)
    const ended = choose(script, verified(), 'pay', 3000)
    expect(choose(script, ended, 'pay', 4000)).toBe(ended)
  })

  it('takes no answer to a step that is hidden', () => {
    const walk: Walk = { ...verified(), gate: 'CLAIMED' }
    expect(choose(script, walk, 'pay', 3000)).toBe(walk)
  })

  it('stays within what a saved call can hold, and can still end then', () => {
    const loop = makeGatedScript({
      steps: [makeStep({ id: 'open', choices: [{ id: 'again', label: '再来', to: 'open' }, { id: 'end', label: '结束', to: null }] })],
    })
    let walk = beginWalk(loop, 0)
    for (let at = 1; at < 1000; at++) walk = choose(loop, walk, 'again', at)
    expect(walk.path).toHaveLength(300)
    expect(choose(loop, walk, 'end', 1000).stepId).toBeNull()
  })

  it('does not fail on a script whose start or current step is gone', () => {
    const empty = makeGatedScript({ start: 'gone' })
    const walk = beginWalk(empty, 1000)
    expect(walk.stepId).toBeNull()
    expect(back(empty, walk)).toBe(walk)
    expect(currentStep(script, { ...verified(), stepId: 'gone' })).toBeNull()
    expect(choose(script, { ...verified(), stepId: 'gone' }, 'pay', 1)).toEqual({ ...verified(), stepId: 'gone' })
  })
})

describe('a step back', () => {
  it('returns to the step with the gate it had there, and keeps what was said', () => {
    const walk = back(script, tick(verified(), 'recording', 2500))
    expect(walk).toEqual({
      gate: 'CLAIMED', stepId: 'verify',
      path: [{ stepId: 'open', at: 1000, choiceId: 'yes' }, { stepId: 'verify', at: 2000, choiceId: null }],
      disclosures: [{ statementId: 'recording', at: 2500 }],
    })
  })

  it('opens an ended script again at its last step', () => {
    expect(back(script, choose(script, verified(), 'pay', 3000))).toEqual(verified())
  })

  it('does nothing on the first step', () => {
    const walk = beginWalk(script, 1000)
    expect(back(script, walk)).toBe(walk)
  })

  it('falls to UNKNOWN when the path no longer tells how somebody was identified', () => {
    const walk = choose(script, beginWalk(script, 1000, 'VERIFIED'), 'yes', 2000)
    expect(back(script, walk).gate).toBe('UNKNOWN')
  })
})

describe('statements', () => {
  it('are ticked and unticked', () => {
    const once = tick(beginWalk(script, 1000), 'recording', 1500)
    expect(once.disclosures).toEqual([{ statementId: 'recording', at: 1500 }])
    expect(tick(once, 'recording', 1600).disclosures).toEqual([])
  })

  it('are missing while their step was passed without a tick', () => {
    const walk = verified()
    expect(missingStatements(script, walk).map((each) => each.id)).toEqual(['recording', 'purpose'])
    expect(missingStatements(script, tick(walk, 'recording', 1)).map((each) => each.id)).toEqual(['purpose'])
  })

  it('are not asked for on a step that is hidden', () => {
    expect(missingStatements(script, { ...verified(), gate: 'CLAIMED' }).map((each) => each.id)).toEqual(['recording'])
  })

  it('are asked for once, however often the step was passed', () => {
    const loop = makeGatedScript({
      steps: [makeStep({ id: 'open', required: [{ id: 'recording', label: '录音', source: '机构政策' }], choices: [{ id: 'again', label: '再来', to: 'open' }] })],
    })
    const walk = choose(loop, choose(loop, beginWalk(loop, 1), 'again', 2), 'again', 3)
    expect(missingStatements(loop, walk)).toHaveLength(1)
  })
})

describe('the proposed outcome', () => {
  it('is the latest one an answer named', () => {
    expect(proposedDisposition(script, verified())).toBeNull()
    expect(proposedDisposition(script, choose(script, verified(), 'dispute', 3000))).toBe('RPC_DISPUTE')
  })

  it('is never a right-party contact with somebody who is not verified', () => {
    const walk: Walk = { ...choose(script, verified(), 'pay', 3000), gate: 'THIRD_PARTY' }
    expect(proposedDisposition(script, walk)).toBeNull()
  })
})

describe('any walk through a script of the library', () => {
  const scripts = SCRIPT_LIBRARY.map((each) => each.content)
  const anyScript = integer({ min: 0, max: scripts.length - 1 }).map((index) => scripts[index] ?? makeGatedScript())
  const anyPicks = array(nat({ max: 4 }), { maxLength: 60 })

  it('never stands on a debt fact unless the person is verified', () => {
    assert(property(anyScript, anyPicks, (document, picks) => {
      for (const walk of stroll(document, picks)) {
        const step = currentStep(document, walk)
        if (step) expect(isHidden(step, walk.gate)).toBe(false)
      }
    }))
  })

  it('can always be ended with a few more answers', () => {
    assert(property(anyScript, anyPicks, (document, picks) => {
      const walk = stroll(document, picks).at(-1) ?? beginWalk(document, 0)
      expect(stepsToEnd(document, walk)).toBeLessThanOrEqual(8)
    }))
  })

  it('ends with an outcome that fits the gate', () => {
    assert(property(anyScript, anyPicks, (document, picks) => {
      const walk = stroll(document, picks).at(-1) ?? beginWalk(document, 0)
      if (walk.stepId === null) expect(proposedDisposition(document, walk)).not.toBeNull()
    }))
  })

  it('is undone by a step back, answer by answer', () => {
    assert(property(anyScript, anyPicks, (document, picks) => {
      const walks = stroll(document, picks)
      let walk = walks.at(-1)
      for (const before of walks.toReversed().slice(1)) {
        walk = walk && back(document, walk)
        expect(walk).toEqual(before)
      }
    }))
  })
})

/** Answers at random as long as there is something to answer; every standing on the way. */
function stroll(document: ScriptDocument, picks: readonly number[]): Walk[] {
  const walks = [beginWalk(document, 0)]
  for (const [index, pick] of picks.entries()) {
    const walk = walks.at(-1) ?? beginWalk(document, 0)
    const choices = currentStep(document, walk)?.choices ?? []
    const choice = choices[pick % Math.max(choices.length, 1)]
    if (choice) walks.push(choose(document, walk, choice.id, index + 1))
  }
  return walks
}

/** Fewest answers from here to an end, by breadth. */
function stepsToEnd(document: ScriptDocument, from: Walk): number {
  let front: { stepId: string | null; gate: GateState }[] = [from]
  for (let count = 0; count < 100; count++) {
    if (front.some(({ stepId }) => stepId === null || document.steps.find((step) => step.id === stepId)?.choices.length === 0)) return count
    front = front.flatMap(({ stepId, gate }) =>
      (document.steps.find((step) => step.id === stepId)?.choices ?? []).map((choice) => ({ stepId: choice.to, gate: choice.gate ?? gate })))
    front = [...new Map(front.map((each) => [each.stepId, each])).values()]
  }
  return Number.POSITIVE_INFINITY
}
