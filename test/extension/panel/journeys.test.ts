import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeDebtor } from '../../make/debtor-view.ts'
import { makeId } from '../../make/ids.ts'
import { makeMe } from '../../make/me.ts'
import { makeOverride } from '../../make/override.ts'
import { AFTERNOON, makeCall, makeTabState, NIGHT } from '../../make/tab-state.ts'
import { Screens } from '../screen.ts'
import { PanelScreen } from './panel-screen.ts'
import { makeRecord } from '../../make/record-reading.ts'
import { AMERICAN_NOON, calledOften } from './america.ts'
import { PAST } from './past.ts'
import { SCRIPT } from './script.ts'
import { STATES, verifiedCall } from './states.ts'

let screens: Screens
let panel: PanelScreen
beforeAll(async () => {
  screens = await Screens.open(inject('screens'))
  panel = await PanelScreen.open(screens, makeTabState({ me: null }))
})
afterAll(() => screens?.close())

const view = makeDebtor(PAST)
/** Every test has a call of its own. */
async function open(...[state, played]: [Parameters<typeof makeTabState>[0]?, Parameters<PanelScreen['begin']>[1]?]) {
  const call = state?.call && { ...state.call, contactId: makeId() }
  await panel.begin(makeTabState({ view, ...state, ...(call && { call }) }), { script: SCRIPT, ...played })
  return call ?? null
}

describe('dialling', () => {
  it('places the call of a green number on its key', async () => {
    await open()
    await panel.press('1')
    expect(await panel.next('dial')).toEqual({ key: '13800138000', reason: null })
  })

  it('asks for the reason of an amber number before anything is sent', async () => {
    await open()
    await panel.press('2')
    await panel.page.getByRole('form', { name: '拨打前请说明理由' }).waitFor()
    await panel.press('3')
    await panel.page.keyboard.insertText('约')
    await panel.press('Enter')
    await panel.page.getByText('请至少写两个字').waitFor()
    expect(panel.sent('dial')).toEqual([])
    await panel.page.keyboard.insertText('好下午三点')
    await panel.press('Enter')
    expect(await panel.next('dial')).toEqual({ key: '02164641234', reason: { code: 'appointment', text: '约好下午三点' } })
  })

  it('does not dial a red number, by key or by button', async () => {
    await open()
    await panel.press('3')
    expect(await panel.page.getByRole('listitem').filter({ hasText: '139 0013 9000' }).getByRole('button', { name: /拨打|说明理由/ }).count()).toBe(0)
    // A key that does dial proves that the one before it had its turn.
    await panel.press('1')
    await panel.next('dial')
    expect(panel.sent('dial')).toHaveLength(1)
  })

  it('does not dial on a click that no person made', async () => {
    await open()
    const button = panel.page.getByRole('button', { name: /拨打.*138/ })
    await button.evaluate((element: HTMLElement) => element.click())
    expect(panel.sent('dial')).toEqual([])
    await button.click()
    await panel.next('dial')
    expect(panel.sent('dial')).toHaveLength(1)
  })

  it('asks for the reason of the number that was clicked in the page', async () => {
    await open({ asking: '02164641234' })
    const question = panel.page.getByRole('form', { name: '拨打前请说明理由' })
    await question.waitFor()
    await panel.press('Escape')
    await panel.next('dropQuestion')
    await panel.push({ asking: null })
    expect(await question.count()).toBe(0)
    await panel.push({ asking: '02164641234' })
    await question.waitFor()
  })

  it('shows the rule by which the server refused', async () => {
    const decision = makeTabState().numbers[2]?.decision
    await open({}, { answers: { dial: () => ({ ok: true, value: { placed: false, needsReason: false, decision } }) } })
    await panel.press('1')
    const alert = panel.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('只有在债务人失联')
  })
})

describe('the script', () => {
  it('has no fact of the debt anywhere on the screen before the person is verified', async () => {
    await open({ call: makeCall() })
    await panel.page.getByText('请问是').waitFor()
    const facts = ['8,200', '8200', '6222-0001', '45 天', 'M2', '示例消费贷', '1,200', '示例银行 · 消费贷']
    const shown = async () => facts.filter((fact) => html.includes(fact))
    let html = await panel.page.locator('main').innerText()
    expect(await shown()).toEqual(['M2'].filter(() => html.includes('M2 首次联系')))
    await panel.press('1', '1')
    await panel.page.getByText('今天就能还').waitFor()
    html = await panel.page.locator('main').innerText()
    expect(await shown()).toEqual(expect.arrayContaining(['8,200', '45 天', '示例消费贷']))
  })

  it('locks a guarded step, with its answers, until the person is verified', async () => {
    const path = [{ stepId: 'disclose', at: AFTERNOON, choiceId: null }]
    await open({ call: makeCall({ draft: { ...makeCall().draft, gate: 'CLAIMED', stepId: 'disclose', path } }) })
    await panel.page.getByText('核实本人后才显示').waitFor()
    expect(await panel.text()).not.toContain('今天就能还')
    await panel.press('0', '3')
    await panel.page.getByText('今天就能还').waitFor()
    expect((await panel.lastDraft()).gate).toBe('VERIFIED')
  })

  it('keeps the path, what was said, and a step back', async () => {
    await open({ call: makeCall() })
    await panel.page.getByText('请问是').waitFor()
    await panel.press('l', '1', '1', 'Backspace')
    await panel.page.getByText('出生月日').waitFor()
    await panel.page.waitForFunction(() => document.body.innerText.includes('自称本人'))
    await expect.poll(async () => (await panel.lastDraft()).stepId).toBe('identify')
    const draft = await panel.lastDraft()
    expect(draft.path.map((entry) => [entry.stepId, entry.choiceId])).toEqual([['open', 'yes'], ['identify', null]])
    expect(draft.disclosures.map((said) => said.statementId)).toEqual(['recording'])
    expect(draft.gate).toBe('CLAIMED')
  })

  it('goes on where it stood, with the note, after the panel was loaded anew', async () => {
    const call = verifiedCall()
    await open({ call: { ...call, draft: { ...call.draft, note: '下周发工资' } } })
    await panel.page.getByText('今天就能还').waitFor()
    expect(await panel.page.getByLabel('备注').inputValue()).toBe('下周发工资')
  })

  it('says so when no script fits, and records the call all the same', async () => {
    await open({ call: makeCall({ scriptVersionId: null }) })
    await panel.page.getByText('没有适合这通电话的话术').waitFor()
    await panel.press('a')
    expect((await panel.nextWrapUp()).scriptVersionId).toBeNull()
  })
})

describe('wrapping up', () => {
  it('saves no answer with one key, and proposes the next try at a lawful time', async () => {
    await open({ call: makeCall() })
    await panel.press('a')
    const wrapUp = await panel.nextWrapUp()
    expect(wrapUp).toMatchObject({ disposition: 'NO_ANSWER', gate: 'UNKNOWN', path: [], note: '', promise: null, followUp: { kind: 'retry' } })
    const hour = new Date((wrapUp.followUp?.dueAt ?? 0) + 8 * 3_600_000).getUTCHours()
    expect(hour).toBeGreaterThanOrEqual(8)
    expect(hour).toBeLessThan(22)
  })

  it('saves once, however often the key is pressed', async () => {
    await open({ call: makeCall() })
    await panel.press('a', 'a', 'a')
    await panel.nextWrapUp()
    expect(panel.sent('wrapUp')).toHaveLength(1)
  })

  it('takes a promise of the whole amount for Friday in three keys', async () => {
    await open({ call: verifiedCall() })
    await panel.page.getByText('今天就能还').waitFor()
    await panel.press('p', '3')
    await panel.page.getByText('王小明，您将在').waitFor()
    await panel.press('Control+Enter')
    expect(await panel.nextWrapUp()).toMatchObject({
      disposition: 'RPC_PTP',
      gate: 'VERIFIED',
      promise: { amountMinor: 820_000, currency: 'CNY', dueOn: '2026-11-27', zone: 'Asia/Shanghai', method: 'bank_transfer' },
      followUp: { kind: 'promise_check' },
    })
  })

  it('reads an amount and a day as people type them', async () => {
    await open({ call: verifiedCall() })
    await panel.page.getByText('今天就能还').waitFor()
    await panel.press('p', 'm')
    await panel.page.keyboard.insertText('０．５万')
    await panel.press('Escape', 'p', 't')
    await panel.page.keyboard.insertText('28号')
    await panel.press('Control+Enter')
    expect((await panel.nextWrapUp()).promise).toMatchObject({ amountMinor: 500_000, dueOn: '2026-11-28' })
  })

  it('offers the nearest day for one too far ahead, and does not save before', async () => {
    await open({ call: verifiedCall({ outcome: 'RPC_PTP', 'promise.due': '2027-06-01' }) })
    await panel.press('Control+Enter')
    await panel.page.getByText('太远了').waitFor()
    expect(panel.sent('wrapUp')).toEqual([])
    await panel.page.getByRole('button', { name: /^改为/ }).click()
    await panel.press('Control+Enter')
    expect((await panel.nextWrapUp()).promise?.dueOn).toBe('2027-01-24')
  })

  it('does not take a promise before the person is verified', async () => {
    await open({ call: makeCall() })
    await panel.press('p')
    await panel.page.getByText('“承诺还款”要先核实本人').waitFor()
    expect(panel.sent('wrapUp')).toEqual([])
  })

  it('asks for the note where the outcome needs one', async () => {
    await open({ call: verifiedCall() })
    await panel.page.getByText('今天就能还').waitFor()
    await panel.press('d', 'Control+Enter')
    await panel.page.getByText('请写一句发生了什么').waitFor()
    expect(panel.sent('wrapUp')).toEqual([])
    await panel.page.keyboard.insertText('对利息有疑问')
    await panel.press('Control+Enter')
    expect(await panel.nextWrapUp()).toMatchObject({ disposition: 'RPC_DISPUTE', note: '对利息有疑问', followUp: { kind: 'review' } })
  })

  it('stores everything typed before it saves', async () => {
    await open({ call: makeCall() })
    await panel.press('n')
    await panel.page.keyboard.insertText('响了很久')
    await panel.press('Escape', 'a')
    expect((await panel.nextWrapUp()).note).toBe('响了很久')
    expect((await panel.lastDraft()).note).toBe('响了很久')
  })

  it('keeps the text and offers a copy when the machine cannot store it', async () => {
    await open({ call: makeCall() }, { answers: { saveDraft: () => ({ ok: false, failure: { code: 'extension' } }) } })
    await panel.press('n')
    await panel.page.keyboard.insertText('重要')
    await panel.page.getByRole('alert').filter({ hasText: '本机没能存下' }).waitFor()
    expect(await panel.page.getByLabel('备注').inputValue()).toBe('重要')
  })

  it('takes back what was just saved', async () => {
    const contactId = makeCall().contactId
    await open({ outbox: { waiting: 1, undoable: { contactId, until: AFTERNOON + 9000 }, failed: 0, refused: [] } })
    await panel.page.getByText('已保存').waitFor()
    await panel.press('z')
    expect(await panel.next('undo')).toEqual({ contactId })
  })

  it('types letters into the note without doing anything else', async () => {
    await open({ call: makeCall() })
    await panel.press('n')
    await panel.page.keyboard.type('abp1?')
    expect(await panel.page.getByLabel('备注').inputValue()).toBe('abp1?')
    expect(panel.sent('wrapUp')).toEqual([])
  })
})

describe('keeping people apart', () => {
  it('leaves the draft with its call when another record opens, and leads back to it', async () => {
    const call = await open({ call: makeCall() })
    if (!call) throw new Error('There is a call.')
    await panel.press('n')
    await panel.page.keyboard.insertText('属于王小明')
    const url = 'https://crm.example/records/1001'
    await panel.push({ call: null, unfinished: [{ contactId: call.contactId, label: '王＊明', placedAt: AFTERNOON, recordUrl: url }] })
    expect(await panel.text()).not.toContain('属于王小明')
    expect((await panel.lastDraft()).note).toBe('属于王小明')
    await panel.page.getByRole('button', { name: /王＊明/ }).click()
    expect(await panel.next('openRecord')).toEqual({ url })
    await panel.push({ call, unfinished: [] })
    expect(await panel.page.getByLabel('备注').inputValue()).toBe('属于王小明')
  })

  it('freezes and names both records when page and address disagree', async () => {
    await open({ call: makeCall() })
    await panel.push({ page: { kind: 'conflict', epoch: 2, inUrl: '1001', onPage: '1002' } })
    const text = await panel.text()
    expect(text).toContain('1001')
    expect(text).toContain('1002')
    await panel.press('a')
    expect(panel.sent('wrapUp')).toEqual([])
  })
})

describe('around it', () => {
  it('closes one layer with Escape and finally leaves', async () => {
    await open()
    await panel.press('?')
    await panel.page.getByRole('dialog', { name: '快捷键' }).waitFor()
    await panel.press('Escape')
    await panel.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(panel.sent('leave')).toEqual([])
    await panel.press('Escape')
    await panel.next('leave')
  })

  it('keeps the address typed when the password was wrong', async () => {
    await open({ me: null }, { answers: { signIn: () => ({ ok: false, failure: { code: 'wrong-password' } }) } })
    await panel.page.getByLabel('邮箱').fill('lin@agency.test')
    await panel.page.getByLabel('密码', { exact: true }).fill('falsch')
    await panel.press('Enter')
    await panel.page.getByText('邮箱或密码不正确').waitFor()
    expect(await panel.page.getByLabel('邮箱').inputValue()).toBe('lin@agency.test')
    expect(await panel.page.getByLabel('密码', { exact: true }).inputValue()).toBe('')
  })

  it('asks for exactly the value the page did not give, and keeps what was typed if it is not understood', async () => {
    const record = { ...makeTabState().record, account: { value: null, raw: '——', source: { label: '账号', relation: 'row' } } } as ReturnType<typeof makeTabState>['record']
    await open({ record, debtor: { kind: 'missing-fields' }, numbers: [] }, { answers: { correct: () => ({ ok: false, failure: { code: 'invalid-input' } }) } })
    expect(await panel.page.getByRole('textbox').count()).toBe(1)
    await panel.page.getByLabel('账号').fill('6222 0001')
    await panel.press('Enter')
    expect(await panel.next('correct')).toEqual({ field: 'account', key: null, typed: '6222 0001' })
    await panel.page.getByText('请填写账号').waitFor()
    expect(await panel.page.getByLabel('账号').inputValue()).toBe('6222 0001')
  })

  it('takes the tab to the record of a follow-up, and marks one as done', async () => {
    const followUp = { ...PAST.followUps[0], dueAt: AFTERNOON - 60_000 }
    await open({}, { answers: { followUps: () => ({ ok: true, value: { items: [followUp], next: null } }), closeFollowUp: () => ({ ok: true, value: followUp }) } })
    await panel.press('/')
    await panel.page.getByRole('button', { name: /王＊明/ }).first().click()
    expect(await panel.next('openRecord')).toEqual({ url: 'https://crm.example/records/1001' })
    await panel.page.getByRole('button', { name: /^完成/ }).click()
    expect(await panel.next('closeFollowUp')).toEqual({ params: { followUpId: followUp.followUpId } })
    await panel.press('/')
    await panel.page.getByRole('heading', { name: '王小明' }).waitFor()
  })

})

/** A debtor of the American book, called so often that only a lead could let another call pass. */
const american = () => ({ view: calledOften(), at: AMERICAN_NOON, record: makeRecord({ phones: makeRecord().phones.slice(0, 1) }) })

describe('may I call?', () => {
  it('shows on demand every rule with its numbers, its source in a new tab, its weight and when it was reviewed', async () => {
    await open(american())
    await panel.press('i')
    const rule = panel.page.getByRole('listitem').filter({ hasText: '7 日内已用 7/7' })
    expect(await rule.innerText()).toMatch(/法规规章禁止：[^]*已核对原文[^]*复核于 \d{4}-\d\d-\d\d/)
    const link = rule.getByRole('link')
    expect([await link.getAttribute('target'), await link.getAttribute('href')]).toEqual(['_blank', expect.stringMatching(/^https:/)])
    await open({ at: NIGHT })
    await panel.press('i')
    expect(await panel.text(), 'a guideline is no law').toContain('不符监管指引：')
    expect(await panel.text()).toContain('不是法律意见')
  })

  it('gives each zone the debtor may be in its own row, and what they all allow', async () => {
    await open(american())
    const text = await panel.text()
    for (const words of ['北美中部时间', '北美山区时间', '按号码', '按地址', '2 个时区都允许']) expect(text).toContain(words)
    expect(await panel.page.getByRole('img', { name: '今天可拨打' }).count()).toBe(3)
  })

  it('says that it is offline, of when the history is, and that the clock is off', async () => {
    await open({ stale: { code: 'unreachable' }, basis: { asOf: AFTERNOON - 75 * 60_000, age: 'dated', offline: true }, clockSkew: -7 * 60_000 })
    const text = await panel.text()
    expect(text).toMatch(/离线，按 \d\d:05 的记录判断/)
    expect(text).toContain('时钟差了 7 分钟')
    await panel.push({ basis: { asOf: AFTERNOON, age: 'fresh', offline: false }, stale: null, clockSkew: 0 })
    expect(await panel.text()).not.toMatch(/离线|时钟/)
  })

  it('asks the lead for one of the reasons the law names, with what it rests on', async () => {
    await open(american(), { answers: { askLeave: () => ({ ok: true, value: makeOverride() }) } })
    await panel.press('a', '3')
    await panel.page.keyboard.insertText('客户来信要求再打')
    await panel.press('Enter')
    expect(await panel.next('askLeave')).toMatchObject({ key: '13800138000', reason: 'consumer_asked', text: '客户来信要求再打' })
    expect(panel.sent('dial')).toEqual([])
  })

  it('dials with a leave at once, for it is its own reason', async () => {
    await open(STATES['leave granted, holiday tables missing']?.())
    expect(await panel.text()).toContain('周组长已同意')
    expect(await panel.text()).toContain('缺少节假日表：US-2027')
    await panel.press('1')
    expect(await panel.next('dial')).toEqual({ key: '13800138000', reason: null })
  })

  it('shows how far the log is from proving that the debtor is lost', async () => {
    await open()
    await panel.page.getByRole('button', { name: /失联证据：还有 2 个号码/ }).click()
    const row = panel.page.getByRole('row').filter({ hasText: '021-6464 1234' })
    expect((await row.getByRole('cell').allInnerTexts()).map((cell) => cell.trim())).toEqual(['0', '0', '0'])
  })

  it('tells until it is read what the server decided otherwise', async () => {
    await open(STATES['saved, waiting, refused, unfinished']?.())
    const notice = panel.page.getByRole('alert').filter({ hasText: '您离线拨打孙＊的电话' })
    expect(await notice.innerText()).toContain('只有在债务人失联')
    await notice.getByRole('button', { name: '知道了' }).click()
    expect(await panel.next('read')).toEqual({ id: '0199c400-0000-7000-8000-0000000000cb' })
  })
})

describe('what a person asks for', () => {
  const sent = { answers: { changeFlags: () => ({ ok: true, value: { sent: true } }) } }

  it('takes two keys on a call and holds for everyone', async () => {
    await open({ call: verifiedCall() }, sent)
    await panel.press('.', '1', '2')
    await panel.page.getByText('已设置，对所有同事生效').waitFor()
    expect(await panel.next('changeFlags')).toEqual({ debtorId: view.debtorId, set: { inconvenient: [{ from: '00:00', to: '12:00' }] }, clear: [], note: '通话中提出' })
    await panel.press('.', '2')
    expect(await panel.next('changeFlags', 2)).toMatchObject({ set: { closedNumbers: [view.phones[0]?.phoneId] } })
    expect(panel.sent('saveDraft').length, 'nothing of it went into the call').toBe(0)
  })

  it('closes the telephone where a spoken stop is not yet a stop of all contact, and nothing for a spoken dispute', async () => {
    const call = makeCall({ placedAt: AMERICAN_NOON - 40_000 })
    await open({ ...american(), call }, sent)
    await panel.press('.', '5', '1')
    expect(await panel.next('changeFlags')).toMatchObject({ set: { optedOutChannels: ['call'] } })
    await panel.press('.', '5', '2')
    expect(await panel.next('changeFlags', 2)).toMatchObject({ set: { ceasedAt: expect.any(Number) } })
    await panel.press('.', '7', '1')
    await panel.page.getByText('口头异议在这里不会暂停联系').waitFor()
    expect(panel.sent('changeFlags')).toHaveLength(2)
  })

  it('asks for the evidence of a consent, and without a call for what any of it rests on', async () => {
    await open({ call: verifiedCall() }, sent)
    await panel.press('.', '9', '1', 'Enter')
    await panel.page.getByText('请写一句依据').waitFor()
    await panel.page.keyboard.insertText('本人短信同意')
    await panel.press('Enter')
    expect(await panel.next('changeFlags')).toMatchObject({ set: { consents: [{ kind: 'hours', from: expect.any(Number) }] }, note: '本人短信同意' })
    await open({}, sent)
    await panel.press('.', 'd')
    await panel.page.keyboard.insertText('家属来电')
    await panel.press('Enter')
    expect(await panel.next('changeFlags')).toMatchObject({ set: { deceased: true }, note: '家属来电' })
  })

  it('is taken back by its agent within ten minutes, else by a lead alone', async () => {
    await open({ flagChanges: [{ changeId: '0199c700-0000-7000-8000-0000000000f1', flags: ['workProhibited'], until: AFTERNOON + 540_000 }] })
    await panel.page.getByRole('button', { name: /撤回（还有 9 分钟）/ }).click()
    expect(await panel.next('undoFlags')).toMatchObject({ changeId: '0199c700-0000-7000-8000-0000000000f1' })
    await panel.page.getByRole('button', { name: '撤销：不要打单位电话' }).click()
    await panel.page.getByText('只有主管能撤销').waitFor()
    await panel.push({ me: makeMe({ role: 'lead' }) })
    await panel.page.keyboard.insertText('本人重新同意')
    await panel.press('Enter')
    expect(await panel.next('changeFlags')).toEqual({ debtorId: view.debtorId, set: {}, clear: ['workProhibited'], note: '本人重新同意' })
  })
})

describe('logging what happened elsewhere', () => {
  it('shows the light of the channel before a message of ours, and none before one of theirs', async () => {
    await open({ at: NIGHT }, { answers: { logContact: () => ({ ok: true, value: { sent: true } }) } })
    await panel.page.clock.setFixedTime(NIGHT)
    await panel.press('+', '2')
    await panel.page.getByText('若已经发生，仍请如实登记').waitFor()
    await panel.page.getByRole('radio', { name: '对方' }).click()
    expect(await panel.text()).not.toContain('若已经发生')
    await panel.press('Control+Enter')
    expect(await panel.next('logContact')).toMatchObject({ channel: 'sms', by: 'debtor', party: 'debtor', place: 'mobile', phoneId: view.phones[0]?.phoneId, result: 'sent', at: NIGHT })
    await panel.page.clock.setFixedTime(AFTERNOON)
  })

  it('begins a call to wrap up for one that came in', async () => {
    await open()
    await panel.press('+', '1', '1')
    expect(await panel.next('takeCall')).toEqual({ key: '13800138000' })
  })
})
