import { PANEL_CALLS, type Answer, type PanelAnswers, type PanelCall } from '#shared/contract/messages'
import type { z } from 'zod'
import { browser } from 'wxt/browser'
import { askLeave } from './ask-leave.ts'
import { changeFlags, undoFlags } from './change-flags.ts'
import { refreshContent } from './content.ts'
import { correct } from './correct.ts'
import { dialFromPanel } from './dial-from-panel.ts'
import { openConsole, openRecordPage } from './go-to.ts'
import { logContact } from './log-contact.ts'
import { openRecord } from './open-record.ts'
import type { Parts } from './parts.ts'
import { order } from './sensor-link.ts'
import { showTab } from './show.ts'
import { setLocale, signIn, signOut } from './sign-in.ts'
import { takeCall } from './take-call.ts'
import { saveDraft, undo, wrapUp } from './wrap-up.ts'

const DONE: Answer<null> = { ok: true, value: null }

/** What a panel asks for, by name. `tabId`: the tab it lies in or stands beside, the browser's word. */
const CALLS: { [N in PanelCall]: (parts: Parts, tabId: number, input: z.output<(typeof PANEL_CALLS)[N]>) => Promise<Answer<PanelAnswers[N]>> } = {
  signIn: (parts, _, input) => signIn(parts, input),
  signOut: (parts) => signOut(parts),
  setLocale: (parts, _, { locale }) => setLocale(parts, locale),
  correct: (parts, tabId, input) => correct(parts, tabId, input),
  dial: (parts, tabId, { key, reason }) => dialFromPanel(parts, tabId, key, reason),
  dropQuestion: async (parts, tabId) => {
    await parts.tabs.change(tabId, { asking: null })
    showTab(parts, tabId)
    return DONE
  },
  askLeave: (parts, tabId, input) => askLeave(parts, tabId, input),
  changeFlags: (parts, tabId, input) => changeFlags(parts, tabId, input),
  undoFlags: (parts, tabId, input) => undoFlags(parts, tabId, input),
  takeCall: (parts, tabId, { key }) => takeCall(parts, tabId, key),
  logContact: (parts, tabId, input) => logContact(parts, tabId, input),
  read: async (parts, _, { id }) => {
    const me = parts.session.me()
    if (me) await parts.errands.read(me.userId, id)
    return DONE
  },
  saveDraft: (parts, _, { contactId, draft }) => saveDraft(parts, contactId, draft),
  wrapUp: (parts, _, input) => wrapUp(parts, input.contactId, input.wrapUp),
  undo: (parts, _, { contactId }) => undo(parts, contactId),
  openRecord: (parts, tabId, { url }) => openRecordPage(parts, tabId, url),
  openConsole: () => openConsole(),
  retry: async (parts, tabId) => {
    await Promise.all([openRecord(parts, tabId), parts.post.flush({ now: true }), refreshContent(parts)])
    return DONE
  },
  bundle: async (parts) => ({ ok: true, value: parts.session.me() ? parts.bundle.get() : null }),
  script: async (parts, _, { versionId }) => ({ ok: true, value: parts.session.me() ? await parts.scripts.find(versionId) : null }),
  leave: async (_, tabId) => {
    await order(tabId, 'leave', {})
    return DONE
  },
  layout: async (parts, tabId, change) => {
    const origin = URL.parse((await browser.tabs.get(tabId)).url ?? '')?.origin
    if (origin) await order(tabId, 'layout', { layout: await parts.layouts.change(origin, change) })
    return DONE
  },
}

/** Parses and answers one call of a panel. */
export async function answerPanel(parts: Parts, tabId: number | null, name: string, input: unknown): Promise<Answer<unknown>> {
  if (!isPanelCall(name)) return { ok: false, failure: { code: 'invalid-input' } }
  return answer(parts, tabId, name, input)
}

async function answer<N extends PanelCall>(parts: Parts, tabId: number | null, name: N, input: unknown): Promise<Answer<unknown>> {
  const parsed = PANEL_CALLS[name].safeParse(input)
  if (!parsed.success) return { ok: false, failure: { code: 'invalid-input' } }
  if (tabId === null) return { ok: false, failure: { code: 'not-ready' } }
  // The schema of this very name, which the lookup can't carry through.
  return CALLS[name](parts, tabId, parsed.data as z.output<(typeof PANEL_CALLS)[N]>)
}

function isPanelCall(name: string): name is PanelCall {
  return Object.hasOwn(PANEL_CALLS, name)
}
