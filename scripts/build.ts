import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, zip } from 'wxt'
import { ROOT } from './wrangler.ts'

export interface BuildOptions {
  /** `demo`: holds the loopback hosts and knows its server; `production`: asks for everything at first run. */
  mode: 'production' | 'demo'
  browser: 'chrome' | 'firefox'
  /** Origin of the API of a demo build; default http://127.0.0.1:8787. */
  apiOrigin?: string
  /** Folder for the built folders; default `.output`. */
  outDir?: string
}

/**
 * Builds the extension quietly, in a process of its own; resolves to the folder that a browser loads. Rejects with all that
 * the build printed.
 */
export async function buildExtension(options: BuildOptions): Promise<string> {
  const args = ['--mode', options.mode, '--browser', options.browser, ...(options.outDir ? ['--out', options.outDir] : [])]
  const child = spawn(process.execPath, [import.meta.filename, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...(options.apiOrigin && { FAIRDIAL_API_ORIGIN: options.apiOrigin }) },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  if (code !== 0) throw new Error(`The extension could not be built:\n${output}`)
  return folderOf(options)
}

function inlineConfig({ mode, browser, outDir }: BuildOptions) {
  return { root: ROOT, mode, browser, manifestVersion: 3 as const, outDir: outDir ?? '.output' }
}

function folderOf({ mode, browser, outDir }: BuildOptions): string {
  return join(resolve(ROOT, outDir ?? '.output'), `${browser}-mv3${mode === 'demo' ? '-demo' : ''}`)
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { mode: { type: 'string', default: 'production' }, browser: { type: 'string' }, out: { type: 'string' } } })
  const mode = values.mode === 'demo' ? 'demo' : 'production'
  // The bundler decides by it whether React is built for production.
  process.env.NODE_ENV = 'production'
  for (const browser of browsersFor(values.browser, mode)) {
    const config = inlineConfig({ mode, browser, outDir: values.out })
    // For the stores it is packed as well, for Firefox with its sources.
    await (mode === 'demo' ? build(config) : zip(config))
  }
}

function browsersFor(named: string | undefined, mode: BuildOptions['mode']): BuildOptions['browser'][] {
  if (named === 'chrome' || named === 'firefox') return [named]
  return mode === 'demo' ? ['chrome'] : ['chrome', 'firefox']
}
