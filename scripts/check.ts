import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './wrangler.ts'

/** Runs one of the project's tools and resolves to its exit code and everything it printed. */
export function check(tool: string, args: readonly string[], show = false): Promise<{ ok: boolean; output: string }> {
  const child = spawn(join(ROOT, 'node_modules', '.bin', tool), args, {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: show && process.stdout.isTTY ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (show) process.stdout.write(chunk)
    })
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${tool}: ${error.message}` }))
    child.on('exit', (code) => resolve({ ok: code === 0, output }))
  })
}
