import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedSql } from './seed.ts'
import { runWrangler } from './wrangler.ts'

const PEOPLE = ['agent', 'agent2', 'lead', 'admin', 'auditor'] as const
export type DemoPerson = (typeof PEOPLE)[number]
export interface DemoInstallation {
  /** Folder with the database, the secret and the browser profile. */
  folder: string
  passwords: Record<DemoPerson, string>
  /** File with the Worker's secret. */
  secrets: string
}

/** Makes or reuses a local installation: its secret, passwords known only to it, a migrated and seeded database. */
export async function prepareDemo(folder: string, crmOrigin: string, now: number): Promise<DemoInstallation> {
  mkdirSync(folder, { recursive: true })
  const secrets = keep(join(folder, 'secrets.env'), () => `FAIRDIAL_SECRET=${randomBytes(32).toString('hex')}\n`).path
  const stored = keep(join(folder, 'passwords.json'), () => JSON.stringify(newPasswords(), null, 2)).text
  const passwords = JSON.parse(stored) as Record<DemoPerson, string>
  await runWrangler(['d1', 'migrations', 'apply', 'fairdial', '--local', '--persist-to', folder])
  const seed = join(folder, 'seed.sql')
  writeFileSync(seed, await seedSql({ crmOrigin, passwords, now }), { mode: 0o600 })
  await runWrangler(['d1', 'execute', 'fairdial', '--local', '--persist-to', folder, '--file', seed, '--yes'])
  return { folder, passwords, secrets }
}

function newPasswords(): Record<string, string> {
  return Object.fromEntries(PEOPLE.map((person) => [person, `demo-${randomBytes(5).toString('hex')}`]))
}

/** Writes a private file once; later starts read it. */
function keep(path: string, make: () => string): { path: string; text: string } {
  if (!existsSync(path)) writeFileSync(path, make(), { mode: 0o600 })
  return { path, text: readFileSync(path, 'utf8') }
}
