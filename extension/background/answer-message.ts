import { browser, type Browser } from 'wxt/browser'
import { z } from 'zod'
import type { Answer } from '#shared/contract/messages'
import { answerApi } from './api-calls.ts'
import { answerPanel } from './panel-calls.ts'
import type { Parts } from './parts.ts'
import { activeTab } from './ports.ts'
import { isCrmFrame, isOwnPage, isSensor } from './sender.ts'
import { answerSensor } from './sensor-calls.ts'
import { answerSession } from './session-calls.ts'

type Sender = Browser.runtime.MessageSender
const named = { name: z.string().max(40), input: z.unknown() }
const Message = z.discriminatedUnion('to', [
  z.object({ to: z.literal('sensor-call'), ...named }),
  z.object({ to: z.literal('panel-call'), ...named, windowId: z.int().nullable() }),
  z.object({ to: z.literal('api'), ...named }),
  z.object({ to: z.literal('session'), ...named }),
])
export type Message = z.infer<typeof Message>

const NOT_ALLOWED: Answer<never> = { ok: false, failure: { code: 'not-allowed' } }

/** A message meant for the background; `null` for anything else. */
export function readMessage(message: unknown): Message | null {
  return Message.safeParse(message).data ?? null
}

/** Answers a message of one of our own pages or of our part in a CRM page; anybody else gets `not-allowed`. Never rejects. */
export async function answerMessage(parts: Parts, message: Message, sender: Sender): Promise<Answer<unknown>> {
  try {
    return message.to === 'sensor-call' ? await fromSensor(parts, message, sender) : await fromOwnPage(parts, message, sender)
  } catch {
    return { ok: false, failure: { code: 'extension' } }
  }
}

async function fromSensor(parts: Parts, message: Message, sender: Sender): Promise<Answer<unknown>> {
  const tabId = sender.tab?.id
  if (!isSensor(sender, ownExtension(), parts.bundle.sites()) || tabId === undefined || sender.url === undefined) return NOT_ALLOWED
  return answerSensor(parts, { tabId, documentId: sender.documentId ?? null, url: sender.url }, message.name, message.input)
}

async function fromOwnPage(parts: Parts, message: Exclude<Message, { to: 'sensor-call' }>, sender: Sender): Promise<Answer<unknown>> {
  if (!isFromOwnPage(parts, sender)) return NOT_ALLOWED
  switch (message.to) {
    case 'panel-call':
      return answerPanel(parts, sender.tab?.id ?? (await activeTab(message.windowId)), message.name, message.input)
    case 'api':
      return answerApi(parts, message.name, message.input)
    case 'session':
      return answerSession(parts, message.name, message.input)
    default:
      return message satisfies never
  }
}

/** A page of ours that stands alone or in a CRM page; framed by any other site it is not listened to. */
export function isFromOwnPage(parts: Parts, sender: Sender | undefined): boolean {
  return isOwnPage(sender, ownExtension()) && (!sender?.frameId || isCrmFrame(sender, parts.bundle.sites()))
}

/** Who we are, as the browser names us in the sender of a message. */
export function ownExtension(): { id: string; root: string } {
  return { id: browser.runtime.id, root: browser.runtime.getURL('/') }
}
