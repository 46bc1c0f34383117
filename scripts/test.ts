import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './check.ts'
import { findChromium, HOW_TO_GET_CHROMIUM, installChromium } from './chromium.ts'
import { lint } from './lint.ts'
import { checkTypes, TYPED_ROOMS } from './types.ts'

/** Vitest configurations in the order in which they run: quick ones first, real browsers last. */
const SUITES = ['test/shared', 'test/crm', 'test/worker', 'test/extension', 'test/extension/panel', 'test/extension/console', 'test/extension/sensor'] as const
/** People wait more than they compute, so this one runs beside the others. */
const BESIDE = 'test/journeys'
type Suite = (typeof SUITES)[number] | typeof BESIDE

const reports = mkdtempSync(join(tmpdir(), 'fairdial-test-'))
let passed = 0
let failed = 0

browser()
await check('wxt', ['prepare'])
for (const result of await Promise.all([...TYPED_ROOMS.map(async (room) => named(`types ${room}`, checkTypes(room))), named('lint', lint())]))
  count(result)
const beside = runSuite(BESIDE, false)
for (const suite of SUITES) await runSuite(suite, true)
console.log(`\n${BESIDE}\n${await beside}`)
rmSync(reports, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** A missing browser is a failure with instructions, never a silent skip. */
function browser(): void {
  const found = findChromium() ?? (installChromium() ? findChromium() : null)
  count({ name: 'a Chromium to test with', ok: found !== null, output: found ? '' : HOW_TO_GET_CHROMIUM })
}

async function named(name: string, run: Promise<{ ok: boolean; output: string }>) {
  return { name, ...(await run) }
}

function count(result: { name: string; ok: boolean; output: string }): void {
  if (result.ok) passed += 1
  else failed += 1
  console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${result.name}`)
  if (!result.ok) console.log(result.output)
}

/** Runs one suite, counts its tests and resolves to what it printed; `show`: printed at once as well. */
async function runSuite(suite: Suite, show: boolean): Promise<string> {
  const report = join(reports, `${suite.replaceAll('/', '-')}.json`)
  if (show) console.log(`\n${suite}`)
  const run = await check('vitest', ['run', '-c', `${suite}/vitest.config.ts`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], show)
  const numbers = readReport(report)
  passed += numbers.passed
  // A suite that fails outside its tests (a file that does not load, an unhandled error) still counts.
  failed += Math.max(numbers.failed, run.ok ? 0 : 1)
  return run.output
}

function readReport(file: string): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
