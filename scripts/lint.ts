import { check } from './check.ts'

/** The linter over everything that is checked in. */
export function lint(show = false): Promise<{ ok: boolean; output: string }> {
  return check('oxlint', ['--deny-warnings'], show)
}

if (import.meta.main) process.exit((await lint(true)).ok ? 0 : 1)
