import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { sandboxArguments } from './chromium.ts'

/**
 * Opens a browser window with an unpacked extension through the DevTools protocol on a pipe. Branded Chrome and Edge
 * ignore the load switch, but accept this. Rejects with the browser's own words where it does not.
 */
export async function openBrowser(options: {
  browser: string
  profile: string
  extension: string
  url: string
  headless?: boolean
}): Promise<ChildProcess> {
  const child = spawn(
    options.browser,
    [
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${options.profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1440,900',
      ...(options.headless ? ['--headless=new'] : []),
      ...sandboxArguments(),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const send = devtools(child)
  await send('Extensions.loadUnpacked', { path: options.extension })
  await send('Target.createTarget', { url: options.url })
  return child
}

/** One request and its answer at a time is all that is needed; messages are separated by a zero byte. */
function devtools(child: ChildProcess): (method: string, params: Record<string, string>) => Promise<void> {
  const requests = child.stdio[3] as Writable // stdio was opened as pipes 3 and 4 above
  const answers = child.stdio[4] as Readable
  const waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>()
  let buffer = ''
  let lastId = 0
  answers.on('data', (chunk: Buffer) => {
    const parts = (buffer + chunk.toString()).split('\0')
    buffer = parts.pop() ?? ''
    for (const part of parts) {
      const message = JSON.parse(part) as { id?: number; error?: { message: string } }
      const request = message.id === undefined ? undefined : waiting.get(message.id)
      if (message.error) request?.reject(new Error(message.error.message))
      else request?.resolve()
    }
  })
  child.on('exit', () => waiting.forEach(({ reject }) => reject(new Error('The browser closed.'))))
  child.on('error', (error) => waiting.forEach(({ reject }) => reject(error)))
  return (method, params) =>
    new Promise((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      requests.write(`${JSON.stringify({ id: lastId, method, params })}\0`)
    })
}
