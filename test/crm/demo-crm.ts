import type { Locator, Page } from 'playwright-core'

const LANGUAGE_NAMES = { zh: '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const

/** An agent's hands and eyes in the demo CRM, in any of its languages. It finds things by what stands on the screen. */
export class DemoCrm {
  readonly page: Page
  readonly origin: string

  constructor(page: Page, origin: string) {
    this.page = page
    this.origin = origin
  }

  /** The list of accounts, freshly loaded. `query` as in the address: "bucket=M2&q=…". */
  async openList(query = ''): Promise<void> {
    await this.page.goto(`${this.origin}/accounts${query === '' ? '' : `?${query}`}`)
    await this.page.getByRole('searchbox').waitFor()
  }

  /** A record by its address, freshly loaded; resolves once it is on the screen. */
  async openRecord(id: string | number): Promise<void> {
    await this.page.goto(`${this.origin}/accounts/view/${id}`)
    await this.waitForRecord(id)
  }

  /** A record from the list on the screen, without a reload. */
  async openFromList(id: string | number): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(`^(查看|檢視|View) ${id}$`) }).click()
    await this.waitForRecord(id)
  }

  /** Clicks "next"; does not wait for the record to arrive. */
  async next(): Promise<void> {
    await this.page.getByRole('button', { name: /^(下一条|下一筆|Next)$/ }).click()
  }

  /** Clicks "previous"; does not wait for the record to arrive. */
  async previous(): Promise<void> {
    await this.page.getByRole('button', { name: /^(上一条|上一筆|Previous)$/ }).click()
  }

  /** Resolves when the page itself shows this record, whatever the address says. */
  async waitForRecord(id: string | number): Promise<void> {
    await this.idLine(String(id)).waitFor()
  }

  /** The customer number the page shows; `null` while it shows none. */
  async shownRecordId(): Promise<string | null> {
    const line = this.idLine('\\d+')
    return (await line.count()) === 0 ? null : ((await line.first().innerText()).match(/\d+/)?.[0] ?? null)
  }

  /** The name in the headline of the record. */
  async shownName(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText()
  }

  /** Clicks the nth `tel:` link of the record, counted from 0: what the browser does with it is the browser's. */
  async clickTelLink(nth = 0): Promise<void> {
    await this.telLinks().nth(nth).click()
  }

  /** Clicks the nth click-to-dial button of the record, counted from 0 by table row. */
  async clickToDial(nth = 0): Promise<void> {
    await this.page.getByRole('button', { name: /^(呼叫|撥打|Call)$/ }).nth(nth).click()
  }

  telLinks(): Locator {
    return this.page.locator('a[href^="tel:"]')
  }

  /** What the softphone at the foot of the page says: "就绪 分机 8018", "正在呼叫 160 0000 1003 王样例 …". */
  async softphoneStatus(): Promise<string> {
    return (await this.softphone().getByRole('status').innerText()).replaceAll(/\s+/g, ' ').trim()
  }

  /** Resolves when the softphone has come so far. */
  async waitForCall(phase: 'dialling' | 'ringing' | 'connected' | 'ended' | 'ready'): Promise<void> {
    await this.softphone().getByRole('status').filter({ hasText: PHASE_WORDS[phase] }).waitFor()
  }

  async hangUp(): Promise<void> {
    await this.softphone().getByRole('button', { name: /^(挂断|掛斷|Hang up)$/ }).click()
  }

  /** Types into the notes, key by key, opening them if need be; nothing is saved. */
  async typeNote(text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /^(备注|備註|Notes) ·/ })
    if ((await box.count()) === 0) await this.page.getByRole('button', { name: /^(备注|備註|Notes)/ }).click()
    await box.pressSequentially(text)
  }

  /** Saves the note that stands in the notes. */
  async saveNote(): Promise<void> {
    await this.notes().getByRole('button', { name: /^(保存|儲存|Save)$/ }).click()
  }

  /** The open notes of the record. */
  notes(): Locator {
    return this.page.getByRole('complementary', { name: /^(备注|備註|Notes) ·/ })
  }

  /** Opens the dialog that corrects the numbers. */
  async openContactsDialog(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^(修改联系方式|修改聯絡方式|Edit contacts)$/ }).click()
    return this.page.getByRole('dialog', { name: /修改联系方式|修改聯絡方式|Edit contacts/ })
  }

  /** Opens one of the record's tabs by any of its names. */
  async openTab(name: '基本信息' | '还款计划' | '催收记录' | '关联账户'): Promise<void> {
    await this.page.getByRole('tab', { name: TAB_NAMES[name] }).click()
  }

  async switchLanguage(language: keyof typeof LANGUAGE_NAMES): Promise<void> {
    await this.page.getByRole('combobox', { name: /^(界面语言|介面語言|Language)$/ }).selectOption({ label: LANGUAGE_NAMES[language] })
  }

  private idLine(id: string): Locator {
    return this.page.getByText(new RegExp(`^\\s*(客户编号|客戶編號|Customer No\\.)\\s*${id}\\s*$`))
  }

  private softphone(): Locator {
    return this.page.getByRole('region', { name: /^(软电话|軟體電話|Softphone)$/ })
  }
}

const PHASE_WORDS = {
  dialling: /正在呼叫|正在撥打|Calling/,
  ringing: /对方振铃中|對方響鈴中|Ringing/,
  connected: /通话中|通話中|Connected/,
  ended: /通话结束|通話結束|Call ended|无人接听|無人接聽|No answer/,
  ready: /就绪|就緒|Ready/,
} as const

const TAB_NAMES = {
  基本信息: /^(基本信息|基本資訊|Overview)$/,
  还款计划: /^(还款计划|還款計畫|Repayment plan)$/,
  催收记录: /^(催收记录|催收記錄|Contact log)$/,
  关联账户: /^(关联账户|關聯帳戶|Related accounts)$/,
} as const
