// npm run -s dialcheck -- FILE: judges every vector of the file, one JSON line each, then "N passed, N failed".
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { decide } from '#shared/dial/decide'
import { packsById } from '#shared/packs/shipped'
import { underTodaysClocks } from './vector-clocks.ts'
import { DialVector, factsOf, holidaysOf, jurisdictionsOf, meets, writtenLike } from './dial-vector.ts'

interface Line {
  id: string
  verdict: string | null
  rule: string | null
  nextAllowedAt: string | null
  pass: boolean
  error?: string
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

function read(path: string): unknown[] {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    fail(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return Array.isArray(content) ? content : fail(`${path} must hold an array of vectors.`)
}

function judge(raw: unknown, index: number): Line {
  const parsed = DialVector.safeParse(underTodaysClocks(raw))
  if (!parsed.success) return refused(idOf(raw) ?? `#${index}`, z.prettifyError(parsed.error))
  const vector = parsed.data
  try {
    const packs = packsById(jurisdictionsOf(vector))
    const decision = decide(factsOf(vector), packs, holidaysOf(vector, packs))
    const next = decision.nextAllowedAt
    return {
      id: vector.id,
      verdict: decision.verdict,
      rule: decision.denials[0]?.rule ?? null,
      nextAllowedAt: next === null ? null : asWritten(raw, vector.given.at, next),
      pass: meets(vector, decision),
    }
  } catch (error) {
    return refused(vector.id, error instanceof Error ? error.message : String(error))
  }
}

/** In the vector's own offset, even where the clocks have changed since it was written: then by the clock on the wall. */
function asWritten(raw: unknown, at: string, next: number): string {
  const parsed = DialVector.safeParse(raw)
  const own = parsed.success ? parsed.data.given.at : at
  const text = writtenLike(at, next)
  return own === at ? text : `${text.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}${own.slice('YYYY-MM-DDTHH:MM:SS'.length)}`
}

function refused(id: string, error: string): Line {
  return { id, verdict: null, rule: null, nextAllowedAt: null, pass: false, error }
}

function idOf(raw: unknown): string | null {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null
}

const [path] = process.argv.slice(2)
if (!path) fail('Say which file: npm run -s dialcheck -- test/vectors/us.json')
const lines = read(path).map(judge)
for (const line of lines) console.log(JSON.stringify(line))
const failed = lines.filter((line) => !line.pass).length
console.log(`${lines.length - failed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
