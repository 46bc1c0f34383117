import { SENSOR_CALLS, type Answer, type SensorAnswers, type SensorCall } from '#shared/contract/messages'
import type { z } from 'zod'
import { adaptersFor, keepContentFresh } from './content.ts'
import { dialFromPage } from './dial-from-page.ts'
import { beginDocument, readPage, type SensorSender } from './page-reading.ts'
import type { Parts } from './parts.ts'
import { localeNow } from './show.ts'

/** What our part in a CRM page says, by name. */
const CALLS: { [N in SensorCall]: (parts: Parts, sender: SensorSender, input: z.output<(typeof SENSOR_CALLS)[N]>) => Promise<Answer<SensorAnswers[N]>> } = {
  hello: async (parts, sender) => {
    await beginDocument(parts, sender)
    void keepContentFresh(parts).catch(() => undefined)
    const layout = await parts.layouts.of(originOf(sender))
    return { ok: true, value: { adapters: adaptersFor(parts, sender.url), layout, locale: localeNow(parts) } }
  },
  page: async (parts, sender, { reading }) => ((await readPage(parts, sender, reading)) ? { ok: true, value: null } : REFUSED),
  dial: async (parts, sender, intent) => ({ ok: true, value: await dialFromPage(parts, sender, intent) }),
  layout: async (parts, sender, { layout }) => {
    await parts.layouts.change(originOf(sender), layout)
    return { ok: true, value: null }
  },
}
const REFUSED = { ok: false, failure: { code: 'invalid-input' } } as const

/** Parses and answers one message of a sensor; the page's words in it are untrusted. */
export async function answerSensor(parts: Parts, sender: SensorSender, name: string, input: unknown): Promise<Answer<unknown>> {
  return isSensorCall(name) ? answer(parts, sender, name, input) : REFUSED
}

async function answer<N extends SensorCall>(parts: Parts, sender: SensorSender, name: N, input: unknown): Promise<Answer<unknown>> {
  const parsed = SENSOR_CALLS[name].safeParse(input)
  // The schema of this very name, which the lookup can't carry through.
  return parsed.success ? CALLS[name](parts, sender, parsed.data as z.output<(typeof SENSOR_CALLS)[N]>) : REFUSED
}

function isSensorCall(name: string): name is SensorCall {
  return Object.hasOwn(SENSOR_CALLS, name)
}

function originOf({ url }: SensorSender): string {
  return URL.parse(url)?.origin ?? ''
}
