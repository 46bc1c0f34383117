import type { WrapUp } from '#shared/contract/contact'
import type { CallDraft, TabState } from '#shared/contract/messages'
import type { ScriptDocument } from '#shared/script/document'
import type { PageMessage } from '../../../extension/messages/channel.ts'
import { makeBundle } from '../../make/bundle.ts'
import { AFTERNOON } from '../../make/tab-state.ts'
import { type Screen, type ScreenOptions, Screens } from '../screen.ts'

type Answers = Readonly<Record<string, (input: never) => unknown>>
const ok = (value: unknown) => ({ ok: true, value })

interface Played {
  answers?: Answers
  script?: ScriptDocument | null
}

/** The panel in a real Chromium, with the background played: what it answers, and what it was sent. */
export class PanelScreen {
  private readonly screen: Screen
  private readonly played: { answers: Answers }
  private state: TabState
  private sentBefore = 0
  private contactId: string | null = null

  private constructor(screen: Screen, state: TabState, played: { answers: Answers }) {
    this.screen = screen
    this.state = state
    this.played = played
  }

  /** `answers`: replies of the background by name of the call; everything else is answered as if it went well. */
  static async open(screens: Screens, state: TabState, { answers, script, at = AFTERNOON, ...options }: Partial<Omit<ScreenOptions, 'background'>> & Played = {}): Promise<PanelScreen> {
    const played = { answers: answersOf({ answers, script }) }
    const background = (message: PageMessage) => played.answers[message.name]?.(message.input as never) ?? ok(null)
    const screen = await screens.show('panel', { at, language: state.locale, ...options, background })
    const panel = new PanelScreen(screen, state, played)
    await panel.push({})
    return panel
  }

  /** Begins anew in the same page, quicker than a new one: nothing of what was on the screen or sent before counts. */
  async begin(state: TabState, played: Played = {}): Promise<void> {
    await this.push({ me: null, call: null })
    await this.page.getByRole('heading', { name: '登录' }).waitFor()
    this.played.answers = answersOf(played)
    this.sentBefore = this.screen.sent.length
    this.state = state
    await this.push({})
    await this.enter()
  }

  get page() {
    return this.screen.page
  }

  /** Sends the state with these parts changed, as the background does after every change. */
  async push(parts: Partial<TabState>): Promise<void> {
    this.state = { ...this.state, ...parts }
    this.contactId = this.state.call?.contactId ?? this.contactId
    await this.screen.push(this.state)
    await this.page.locator('main, [role=alert]').first().waitFor()
  }

  /** Puts the focus into the panel without pressing anything, as the global key does. */
  async enter(): Promise<void> {
    await this.page.locator('body').evaluate((body) => {
      body.tabIndex = -1
      body.focus()
    })
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText()
  }

  /** Inputs of every call of this name, in order. */
  sent(name: string): unknown[] {
    return this.screen.sent.slice(this.sentBefore).filter((message) => message.name === name).map((message) => message.input)
  }

  /** Waits for the next call of this name and gives its input. */
  async next(name: string, count = 1): Promise<unknown> {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = this.sent(name)
      if (found.length >= count) return found[count - 1]
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    }
    throw new Error(`The panel did not send ${name}; it sent ${this.screen.sent.map((message) => message.name).join(', ')}.`)
  }

  async nextWrapUp(): Promise<WrapUp> {
    return ((await this.next('wrapUp')) as { wrapUp: WrapUp }).wrapUp
  }

  /** What was last stored of the call that is, or was last, on the screen. */
  async lastDraft(): Promise<CallDraft> {
    const own = () => (this.sent('saveDraft') as { contactId: string; draft: CallDraft }[]).findLast((sent) => sent.contactId === this.contactId)
    for (let count = 1; !own(); count += 1) await this.next('saveDraft', count)
    return own()?.draft ?? Promise.reject(new Error('No draft of this call was stored.'))
  }

  close(): Promise<void> {
    return this.screen.close()
  }
}

function answersOf({ answers = {}, script = null }: Played): Answers {
  return {
    bundle: () => ok(makeBundle()),
    script: ({ versionId }: { versionId: string }) => ok(script && { versionId, number: 3, content: script }),
    wrapUp: () => ok({ undoUntil: AFTERNOON + 10_000 }),
    dial: () => ok({ placed: true, needsReason: false, decision: null }),
    followUps: () => ok({ items: [], next: null }),
    ...answers,
  }
}
