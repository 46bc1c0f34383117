import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')
const WRANGLER = join(ROOT, 'node_modules', 'wrangler', 'bin', 'wrangler.js')

/** No telemetry, no look-ups at start, no tracing of every request. */
const QUIET = {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
  X_LOCAL_EXPLORER: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CI: 'true',
}

/** Starts wrangler under this very Node, so that a signal to the child really ends it. */
export function wrangler(args: readonly string[], stdio: 'inherit' | 'pipe' = 'pipe'): ChildProcess {
  return spawn(process.execPath, [WRANGLER, ...args], { cwd: ROOT, stdio: ['ignore', stdio, stdio], env: { ...process.env, ...QUIET } })
}

/** Runs wrangler to its end; its output is shown only if it fails. */
export async function runWrangler(args: readonly string[]): Promise<void> {
  const child = wrangler(args)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  if (code !== 0) throw new Error(`wrangler ${args.slice(0, 3).join(' ')} failed:\n${output}`)
}
