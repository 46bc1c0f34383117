import { describe, expect, it } from 'vitest'
import { Script } from '#shared/contract/content'
import { Id } from '#shared/contract/primitives'
import { LOCALES } from '#shared/locale/locale'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { checkScript } from '#shared/script/check'
import { STAGES } from '#shared/script/document'
import type { ScriptDocument } from '#shared/script/document'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'

const scripts = SCRIPT_LIBRARY.map(({ content }) => [`${content.language} ${content.title}`, content] as const)
const forDebtors = scripts.filter(([, { appliesTo }]) => appliesTo.audience === 'debtor')
const forOthers = scripts.filter(([, { appliesTo }]) => appliesTo.audience === 'third_party')
const step = (script: ScriptDocument, id: string) => script.steps.find((each) => each.id === id)
/** Everything of a step that is on screen or spoken. */
const wording = (script: ScriptDocument) => script.steps.flatMap((each) => [each.say, each.tip ?? '', ...each.choices.map((choice) => choice.label)])

describe('the library', () => {
  it('has a document id of its own for every script', () => {
    const ids = SCRIPT_LIBRARY.map((each) => each.documentId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(Id.safeParse(id).success).toBe(true)
  })

  it('covers three desks and third parties in every language, for a jurisdiction and for any place', () => {
    for (const language of LOCALES) {
      const own = SCRIPT_LIBRARY.filter(({ content }) => content.language === language)
      for (const general of [true, false]) {
        const place = own.filter(({ content }) => (content.appliesTo.jurisdictions.length === 0) === general)
        expect(place.map(({ content }) => `${content.appliesTo.audience} ${content.appliesTo.buckets.join('')}`)).toEqual([
          'debtor M0M1', 'debtor M2M3', 'debtor M4M5M6M7', 'third_party M0M1M2M3M4M5M6M7',
        ])
      }
    }
  })

  it('names only jurisdictions that have a pack', () => {
    const packs = SHIPPED_PACKS.map((pack) => pack.id)
    for (const [, { appliesTo }] of scripts) for (const pack of appliesTo.jurisdictions) expect(packs).toContain(pack)
  })
})

describe.each(scripts)('%s', (_title, script) => {
  it('is what the server accepts', () => {
    expect(Script.parse(script)).toEqual(script)
  })

  it('passes the check without an error or a warning', () => {
    expect(checkScript(script)).toEqual([])
  })

  it('says who calls and that the call is recorded before anything else', () => {
    expect(step(script, script.start)?.required?.map((statement) => statement.id)).toEqual(['identity', 'recording'])
  })

  it('uses none of the words that threaten, shame or pretend', () => {
    const banned = /律师|律師|公安|警察|派出所|坐牢|拘留|逮捕|黑名单|黑名單|曝光|老赖|老賴|起诉你|查封|冻结|凍結|上门|上門|单位领导|套现|后果自负|後果自負|jail|arrest|police|sheriff|blacklist|garnish|seize|lawsuit|deadbeat/i
    expect(wording(script).filter((text) => banned.test(text))).toEqual([])
  })

  it('asks at most one thing a line', () => {
    expect(script.steps.filter((each) => (each.say.match(/[？?]/g) ?? []).length > 1 && !['open', 'danger', 'himself', 'disclose', 'somebody'].includes(each.id)).map((each) => each.id)).toEqual([])
  })
})

describe.each(forDebtors)('%s', (_title, script) => {
  it('goes through every stage of a call', () => {
    expect(STAGES.filter((stage) => !script.steps.some((each) => each.stage === stage))).toEqual([])
  })

  it('opens the gate only after two data points the person supplied', () => {
    const opening = script.steps.flatMap((each) => each.choices.filter((choice) => choice.gate === 'VERIFIED').map(() => each.id))
    expect(opening).toEqual(['verify-two'])
    expect(script.steps.filter((each) => each.choices.some((choice) => choice.to === 'verify-two')).map((each) => each.id)).toEqual(['verify-one'])
  })

  it('speaks of a debt behind the guard only', () => {
    const words = /还款|還款|繳款|欠|逾期|应还|應繳|催收|\bdebt\b|\bowe|\bdue\b|\bpay(ment)?\b|collect/i
    const open = script.steps.filter((each) => !each.guarded)
    expect(open.filter((each) => words.test(each.say) || each.choices.some((choice) => words.test(choice.label))).map((each) => each.id)).toEqual([])
  })

  it('has a way out for every outcome a talk can have', () => {
    const named = new Set(script.steps.flatMap((each) => each.choices.flatMap((choice) => choice.disposition ?? [])))
    expect([...named].toSorted()).toEqual([
      'ABUSE_ENDED', 'CALLBACK_AGREED', 'DEATH_REPORTED', 'GATE_REFUSED', 'IDENTITY_MISUSE', 'RPC_COMPLAINT', 'RPC_DISPUTE', 'RPC_HARDSHIP',
      'RPC_INTENT', 'RPC_PAID_CLAIM', 'RPC_PTP', 'RPC_REFUSED', 'RPC_WANTS_COURT', 'STOP_REQUEST', 'THIRD_PARTY_MSG', 'VULNERABLE', 'WRONG_NUMBER',
    ])
  })

  it('takes a promise only after it was read back', () => {
    const before = script.steps.filter((each) => each.choices.some((choice) => choice.disposition === 'RPC_PTP')).map((each) => each.id)
    expect(before).toEqual(['readback', 'promise-close'])
    expect(script.steps.filter((each) => each.choices.some((choice) => choice.to === 'promise-close')).map((each) => each.id)).toEqual(['readback'])
  })

  it('ends abuse in three steps, and lets the person calm down before', () => {
    const chain = ['abuse-one', 'abuse-two'].map((id) => step(script, id)?.choices.find((choice) => choice.id === 'again')?.to)
    expect(chain).toEqual(['abuse-two', 'abuse-end'])
    expect(step(script, 'abuse-two')?.choices.find((choice) => choice.id === 'calm')?.to).toBe('probe')
  })

  it('says what the call is for once the person is verified', () => {
    expect(step(script, 'disclose')?.required?.map((statement) => statement.id)).toEqual(['purpose'])
  })
})

describe.each(forOthers)('%s', (_title, script) => {
  it('knows no debt fact, guards nothing and opens no gate', () => {
    expect(script.steps.some((each) => each.guarded || each.choices.some((choice) => choice.gate === 'VERIFIED'))).toBe(false)
    expect(wording(script).join(' ')).not.toMatch(/amountDue|productName|accountTail|daysPastDue/)
  })

  it('speaks no word of a debt', () => {
    const spoken = script.steps.map((each) => each.say.replace(/\{\w+\}/g, '')).join(' ')
    expect(spoken).not.toMatch(/款|欠|逾期|债|債|贷|貸|催收|\bdebt|\bowe|\bpay|\bdue\b|loan|collect/i)
  })

  it('stops when asked, from wherever it still asks for something', () => {
    const asking = script.steps.filter((each) => each.stage !== 'close')
    expect(asking.filter((each) => !each.choices.some((choice) => choice.to === 'stop')).map((each) => each.id)).toEqual([])
  })
})

describe('what a jurisdiction wants said', () => {
  const us = scripts.filter(([, { appliesTo }]) => appliesTo.jurisdictions.includes('US')).map(([, script]) => script)

  it('in the United States: the debt collector’s notice, behind the guard', () => {
    for (const script of us.filter(({ appliesTo }) => appliesTo.audience === 'debtor')) {
      const disclose = step(script, 'disclose')
      expect(disclose).toMatchObject({ guarded: true })
      expect(disclose?.say).toMatch(/attempt to collect a debt by a debt collector; any information obtained will be used for that purpose/)
      expect(disclose?.required?.[0]?.source).toContain('1006.18(e)')
    }
  })

  it('in the United States: no company name in the first words, and nothing left with others', () => {
    for (const script of us) expect(step(script, 'open')?.say).not.toContain('{institution}')
    for (const script of us.filter(({ appliesTo }) => appliesTo.audience === 'debtor')) expect(step(script, 'somebody')?.say).not.toContain('{callbackNumber}')
    for (const script of us.filter(({ appliesTo }) => appliesTo.audience === 'third_party')) expect(step(script, 'ask')?.say).not.toContain('{callbackNumber}')
  })

  it('in Taiwan: others are asked for contact details only, nothing is passed on through them', () => {
    for (const [, script] of scripts.filter(([, { appliesTo }]) => appliesTo.jurisdictions.includes('TW'))) {
      for (const id of ['ask', 'somebody']) expect(step(script, id)?.say ?? '').not.toContain('{callbackNumber}')
    }
  })
})
