import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { DemoCrm } from '../crm/demo-crm.ts'
import { openBook } from './open-book.ts'
import { OwnInstallation } from './own-installation.ts'
import { Person } from './person.ts'

/** Bad input and bad luck, on an installation of its own whose server goes away and comes back. */
const {
  zone,
  records: [first, second],
} = openBook(Date.now())

let own: OwnInstallation
let agent: Person
let page: Page
let crm: DemoCrm
let panel: Frame

const opens = async (id: string) => {
  await crm.openRecord(id)
  panel = await agent.panelIn(page)
}
const focusPanel = () => panel.getByRole('navigation', { name: '页面' }).click({ position: { x: 240, y: 10 } })

beforeAll(async () => {
  own = await OwnInstallation.isMade(inject('installation').crmOrigin)
  agent = await Person.sitsDown(own.installation, zone)
  await (await agent.signsIn('agent')).close()
  page = await agent.browser.newPage()
  crm = new DemoCrm(page, own.installation.crmOrigin)
})
afterAll(async () => {
  await agent?.leaves()
  await own?.isRemoved()
})

describe('a record that cannot be read', () => {
  it('asks for the missing account and goes on with what is typed', async () => {
    await opens('1061')
    const asked = panel.getByRole('region', { name: '缺少资料' })
    await asked.getByLabel('账号').fill('HXTEST-0001')
    await asked.getByLabel('账号').press('Enter')
    await panel.getByRole('region', { name: '号码' }).waitFor()
    await panel.getByText('HXTEST-0001').waitFor()
  })

  it('never guesses an amount: two that disagree are asked for', async () => {
    await opens('1117')
    await panel.getByRole('region', { name: '号码' }).waitFor()
    await panel.getByRole('region', { name: '客户' }).getByRole('button', { name: '未读到，请填写' }).click()
    await panel.getByRole('textbox', { name: '应还金额' }).fill('１，２００.５')
    await panel.getByRole('textbox', { name: '应还金额' }).press('Enter')
    await panel.getByRole('region', { name: '客户' }).getByText('¥1,200.50').waitFor()
  })

  it('asks for a number with a letter in it, and dials nothing meanwhile', async () => {
    await opens('1124')
    const row = panel.getByRole('listitem').filter({ hasText: '1600000112O' })
    await row.getByText('未知').waitFor()
    await panel.getByText('号码无法识别').first().waitFor()
    await crm.clickToDial(0)
    await panel.getByRole('region', { name: '号码' }).waitFor()
    if (!(await crm.softphoneStatus()).includes('就绪')) throw new Error('The softphone dials.')
  })
})

describe('a server that cannot be reached', () => {
  it('keeps the outcome on this machine, says that it waits, and sends it once the server is back', async () => {
    await opens(first.id)
    await panel.getByText(/^可拨打，至/).waitFor()
    await crm.clickToDial(0)
    await panel.getByRole('timer').waitFor()
    await focusPanel()
    await page.keyboard.press('1')
    await panel.getByText('自称本人').first().waitFor()
    await own.goesAway()
    await page.keyboard.press('n')
    await page.keyboard.type('答应晚上回电')
    await page.keyboard.press('Escape')
    await page.keyboard.press('k')
    await page.keyboard.press('Control+Enter')
    await panel.getByText(/1 项等待发送/).waitFor({ timeout: 60_000 })

    await opens(second.id)
    await panel.getByText(/连接不上服务器/).first().waitFor()
    await crm.clickToDial(0)
    if (!(await crm.softphoneStatus()).includes('就绪')) throw new Error('The softphone dials without leave.')

    await own.comesUp()
    await opens(first.id)
    await panel.getByRole('region', { name: '联系记录' }).getByText('约好再联系').waitFor({ timeout: 120_000 })
  })

  it('gives back what was typed though the browser stopped the worker in the middle of the call', async () => {
    await opens(second.id)
    await panel.getByText(/^可拨打，至/).waitFor({ timeout: 60_000 })
    await crm.clickToDial(0)
    await panel.getByRole('timer').waitFor()
    await focusPanel()
    await page.keyboard.press('1')
    await panel.getByText('自称本人').first().waitFor()
    await agent.workerStops()
    await page.keyboard.press('n')
    await page.keyboard.type('周末方便')
    await crm.next()
    await panel.getByText(/待登记/).waitFor()
    await agent.workerStops()
    await opens(second.id)
    await panel.getByText('自称本人').first().waitFor()
    await panel.getByText('周末方便').waitFor()
  })
})
