import { wrangler } from './wrangler.ts'

/** Migrates the remote database first, then puts the Worker live; migrations are safe while the old version still runs. */
const STEPS = [
  ['d1', 'migrations', 'apply', 'fairdial', '--remote'],
  ['deploy'],
] as const

for (const step of STEPS) {
  const code = await new Promise<number | null>((resolve) => wrangler(step, 'inherit').on('exit', resolve))
  if (code !== 0) {
    console.error(`wrangler ${step.join(' ')} failed; nothing after it was done.`)
    process.exit(code ?? 1)
  }
}
