import type { ChildProcess } from 'node:child_process'
import { wrangler } from './wrangler.ts'

/** Starts the Worker in workerd and resolves once it is healthy; rejects with what it printed if it ends before. */
export async function serveWorker(options: { port: number; folder: string; secrets: string; inspectorPort?: number }): Promise<{
  origin: string
  child: ChildProcess
}> {
  const origin = `http://127.0.0.1:${options.port}`
  const child = wrangler([
    'dev',
    '--port', String(options.port),
    '--inspector-port', String(options.inspectorPort ?? 0),
    '--persist-to', options.folder,
    '--env-file', options.secrets,
    '--show-interactive-dev-session=false',
    '--log-level', 'warn',
  ])
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-4000)))
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`The Worker ended with code ${code}:\n${printed}`))),
  )
  await Promise.race([healthy(origin), ended])
  ended.catch(() => {}) // from here on its owner watches the child
  return { origin, child }
}

async function healthy(origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
