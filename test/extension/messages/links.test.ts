import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { callApi, grantSites, me, onSessionChange, useServer } from '../../../extension/messages/api-link.ts'
import { ask } from '../../../extension/messages/channel.ts'

const EXTENSION_FAILURE = { ok: false, failure: { code: 'extension' } }

describe('a call to the background', () => {
  beforeEach(() => fakeBrowser.reset())
  afterEach(() => vi.useRealTimers())

  it('answers with a value also when nobody listens, the worker dies, or there is no answer', async () => {
    expect(await me()).toEqual(EXTENSION_FAILURE)
    expect(await ask(() => Promise.reject(new Error('The message port closed before a response was received.')))).toEqual(EXTENSION_FAILURE)
    expect(await ask(async () => undefined)).toEqual(EXTENSION_FAILURE)
  })

  it('carries name and input, and gives back what was answered', async () => {
    const heard: unknown[] = []
    Object.assign(fakeBrowser.runtime, { sendMessage: async (message: unknown) => (heard.push(message), { ok: true, value: 1 }) })
    expect(await callApi('contacts', { query: { limit: 5 } })).toEqual({ ok: true, value: 1 })
    expect(heard).toEqual([{ to: 'api', name: 'contacts', input: { query: { limit: 5 } } }])
  })

  it('asks the browser for access to the server of the organisation before anything is sent there', async () => {
    const asked: unknown[] = []
    const heard: unknown[] = []
    const answers = [false, true]
    Object.assign(fakeBrowser.permissions, { request: async (wanted: unknown) => (asked.push(wanted), answers.shift()) })
    Object.assign(fakeBrowser.runtime, { sendMessage: async (message: unknown) => (heard.push(message), { ok: true, value: null }) })
    for (const address of ['http://fairdial.example', 'ftp://x', 'not an address', '']) expect(await useServer(address)).toMatchObject({ failure: { code: 'invalid-input' } })
    expect(await useServer('fairdial.example')).toMatchObject({ ok: false, failure: { code: 'not-allowed' } })
    expect(heard).toEqual([])
    await useServer(' https://fairdial.example/console?x=1 ')
    expect(asked).toEqual([{ origins: ['https://fairdial.example/*'] }, { origins: ['https://fairdial.example/*'] }])
    expect(heard).toEqual([{ to: 'session', name: 'useServer', input: { origin: 'https://fairdial.example' } }])
  })

  it('takes a refused grant for a refusal, not for an error', async () => {
    Object.assign(fakeBrowser.permissions, { request: () => Promise.reject(new Error('must be called during a user gesture')) })
    expect(await grantSites(['https://crm.example/*'])).toBe(false)
  })

  it('hears of changes again after the worker was stopped, and not after it was told to stop', async () => {
    vi.useFakeTimers()
    const ports: { end: () => void; tell: () => void; disconnect: () => void }[] = []
    const connect = () => {
      const listeners = { message: [] as (() => void)[], end: [] as (() => void)[] }
      ports.push({ tell: () => listeners.message.forEach((each) => each()), end: () => listeners.end.forEach((each) => each()), disconnect: vi.fn() })
      return {
        onMessage: { addListener: (each: () => void) => listeners.message.push(each) },
        onDisconnect: { addListener: (each: () => void) => listeners.end.push(each) },
        disconnect: ports.at(-1)?.disconnect,
      }
    }
    Object.assign(fakeBrowser.runtime, { connect })
    const changed = vi.fn()
    const stop = onSessionChange(changed)
    ports[0]?.tell()
    ports[0]?.end()
    await vi.advanceTimersByTimeAsync(500)
    ports[1]?.tell()
    expect(changed).toHaveBeenCalledTimes(2)
    stop()
    ports[1]?.end()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(ports).toHaveLength(2)
  })
})
