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

/** Builds the extension; resolves to the folder that a browser loads. */
export async function buildExtension(options: BuildOptions): Promise<string> {
  await asProduction(options, () => build(inlineConfig(options)))
  return folderOf(options)
}

/** Builds the extension and packs it for the stores (for Firefox with its sources); resolves to the archives. */
export function packExtension(options: BuildOptions): Promise<string[]> {
  return asProduction(options, () => zip(inlineConfig(options)))
}

function inlineConfig({ mode, browser, outDir }: BuildOptions) {
  return { root: ROOT, mode, browser, manifestVersion: 3 as const, outDir: outDir ?? '.output' }
}

function folderOf({ mode, browser, outDir }: BuildOptions): string {
  return join(resolve(ROOT, outDir ?? '.output'), `${browser}-mv3${mode === 'demo' ? '-demo' : ''}`)
}

/** The bundler reads both from the environment, which a test runner or a caller may have set to something else. */
async function asProduction<T>(options: BuildOptions, run: () => Promise<T>): Promise<T> {
  const before = { NODE_ENV: process.env.NODE_ENV, FAIRDIAL_API_ORIGIN: process.env.FAIRDIAL_API_ORIGIN }
  process.env.NODE_ENV = 'production'
  if (options.apiOrigin) process.env.FAIRDIAL_API_ORIGIN = options.apiOrigin
  try {
    return await run()
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { mode: { type: 'string', default: 'production' }, browser: { type: 'string' } } })
  const mode = values.mode === 'demo' ? 'demo' : 'production'
  for (const browser of browsersFor(values.browser, mode)) {
    if (mode === 'demo') await buildExtension({ mode, browser })
    else await packExtension({ mode, browser })
  }
}

function browsersFor(named: string | undefined, mode: BuildOptions['mode']): BuildOptions['browser'][] {
  if (named === 'chrome' || named === 'firefox') return [named]
  return mode === 'demo' ? ['chrome'] : ['chrome', 'firefox']
}
