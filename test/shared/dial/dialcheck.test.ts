import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')
const good = (JSON.parse(readFileSync(join(ROOT, 'test/vectors/cn-tw-hk.json'), 'utf8')) as { id: string; given: Record<string, unknown>; expect: Record<string, unknown> }[])
const deny = good.find(({ expect: { verdict, nextAllowedAt } }) => verdict === 'deny' && typeof nextAllowedAt === 'string') ?? good[0]

const odd: readonly unknown[] = [
  { ...deny, id: 'fine', unheardOf: { x: 1 }, given: { ...deny?.given, extra: [1], person: null, flags: null } },
  { ...deny, id: 'missed', expect: { verdict: 'allow' } },
  { ...deny, id: 'no-pack', given: { ...deny?.given, jurisdiction: 'ATLANTIS' } },
  { ...deny, id: 'no-offset', given: { ...deny?.given, at: '2026-11-24T10:00:00' } },
  { ...deny, id: 'no-such-day', given: { ...deny?.given, at: '2026-02-30T10:00:00+08:00' } },
  { ...deny, id: 'no-such-zone', given: { ...deny?.given, zones: ['Mars/Olympus'] } },
  { ...deny, id: 'beyond-time', given: { ...deny?.given, at: '9999-12-31T23:59:59+08:00', zones: [] } },
  { ...deny, id: 7 }, { id: 'empty' }, {}, null, 'text', [],
]

describe('npm run dialcheck', () => {
  let folder = ''
  let run: { status: number | null; stdout: string; stderr: string }
  const lines = () => run.stdout.trimEnd().split('\n')
  const judged = () => lines().slice(0, -1).map((line) => JSON.parse(line) as { id: string; verdict: string | null; rule: string | null; nextAllowedAt: string | null; pass: boolean; error?: string })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dialcheck-'))
    const file = join(folder, 'vectors.json')
    writeFileSync(file, `\uFEFF${JSON.stringify(odd)}`)
    run = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/dialcheck.ts', file], { cwd: ROOT, encoding: 'utf8' })
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('prints one line a vector, whatever it holds, then the sum, and fails if one did', () => {
    expect(run.stderr).toBe('')
    expect(lines()).toHaveLength(odd.length + 1)
    expect(lines().at(-1)).toBe(`1 passed, ${odd.length - 1} failed`)
    expect(run.status).toBe(1)
  })

  it('answers in the vector’s own offset and tolerates fields it does not know', () => {
    expect(judged()[0]).toEqual({ id: 'fine', verdict: 'deny', rule: expect.stringMatching(/^cn\./), nextAllowedAt: deny?.expect.nextAllowedAt, pass: true })
  })

  it('says what was decided when that was not expected', () => {
    expect(judged()[1]).toMatchObject({ id: 'missed', verdict: 'deny', pass: false })
    expect(judged()[1]).not.toHaveProperty('error')
  })

  it('fails a malformed vector with its reason and goes on', () => {
    const broken = judged().slice(2)
    expect(broken.map(({ id }) => id)).toEqual(['no-pack', 'no-offset', 'no-such-day', 'no-such-zone', 'beyond-time', '#7', 'empty', '#9', '#10', '#11', '#12'])
    for (const line of broken) if (line.id !== 'beyond-time') expect(line).toMatchObject({ verdict: null, rule: null, nextAllowedAt: null, pass: false, error: expect.stringMatching(/./) })
  })
})
