import { createHash } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'
import { demoAdapters } from '../test/crm/adapters.ts'
import { DEMO_PORTFOLIOS } from '../test/crm/portfolios.ts'
import { contentHash } from '../worker/privacy/fingerprint.ts'

const TEAM = { id: '0199c000-0000-7000-8000-0000000000c1', name: '示例一组' }

/** Invented people, obviously so. */
const PEOPLE = {
  agent: { id: '0199c000-0000-7000-8000-0000000000b1', name: '坐席甲', role: 'agent', agentNumber: '8018' },
  agent2: { id: '0199c000-0000-7000-8000-0000000000b2', name: '坐席乙', role: 'agent', agentNumber: '8021' },
  lead: { id: '0199c000-0000-7000-8000-0000000000b3', name: '组长丙', role: 'lead', agentNumber: null },
  admin: { id: '0199c000-0000-7000-8000-0000000000b4', name: '管理员丁', role: 'admin', agentNumber: null },
  auditor: { id: '0199c000-0000-7000-8000-0000000000b5', name: '审计员戊', role: 'auditor', agentNumber: null },
} as const

/**
 * SQL that fills a local database for the demo: one team, the books of the demo CRM, people who can sign in, the scripts
 * and adapters we ship, published. It adds what is missing and touches nothing that people have made since; only an
 * adapter that does not know the CRM's present address gets a version that does.
 */
export async function seedSql({ crmOrigin, passwords, now }: {
  crmOrigin: string
  passwords: Readonly<Record<keyof typeof PEOPLE, string>>
  now: number
}): Promise<string> {
  const statements = [insert('team', { ...TEAM, created_at: now }), ...portfolios(now), ...(await people(passwords, now))]
  for (const script of SCRIPT_LIBRARY) statements.push(...(await published('script', script, now)))
  for (const adapter of demoAdapters(crmOrigin)) statements.push(...(await published('adapter', adapter, now, `${crmOrigin}/*`)))
  return `${statements.join('\n')}\n`
}

function portfolios(now: number): string[] {
  return Object.values(DEMO_PORTFOLIOS).flatMap((book) => [
    insert('portfolio', {
      id: book.portfolioId,
      name: book.name,
      creditor: book.creditor,
      institution: book.institution,
      callback_number: book.callbackNumber,
      product_name: book.productName,
      jurisdiction: book.jurisdiction,
      currency: book.currency,
      zone: book.zone,
      created_at: now,
    }),
    insert('portfolio_team', { portfolio_id: book.portfolioId, team_id: TEAM.id }),
  ])
}

async function people(passwords: Readonly<Record<string, string>>, now: number): Promise<string[]> {
  const statements: string[] = []
  for (const [key, { id, name, role, agentNumber }] of Object.entries(PEOPLE)) {
    const password = passwords[key]
    if (!password) throw new Error(`There is no password for ${key}@demo.test. Remove the data folder and start again.`)
    const stamps = { created_at: now, updated_at: now }
    statements.push(
      insert('user', { id, name, email: `${key}@demo.test`, email_verified: 1, role, team_id: TEAM.id, agent_number: agentNumber, ...stamps }),
      insert('account', {
        id: uuidOf(`credential ${id}`),
        account_id: id,
        provider_id: 'credential',
        user_id: id,
        password: await hashPassword(password),
        ...stamps,
      }),
    )
  }
  return statements
}

/** A document with a published version, unless it has a live one already – and, if `mark` is given, one that holds it. */
async function published(
  kind: 'script' | 'adapter',
  { documentId, content }: { documentId: string; content: { title: string } },
  now: number,
  mark?: string,
): Promise<string[]> {
  const hash = await contentHash(content)
  const versionId = uuidOf(`${documentId} ${hash}`)
  const json = JSON.stringify(content)
  const by = PEOPLE.admin.id
  const isLive = `exists (select 1 from document d join document_version v on v.id = d.live_version_id where d.id = ${sql(documentId)}${mark === undefined ? '' : ` and instr(v.content, ${sql(JSON.stringify(mark))}) > 0`})`
  return [
    insert('document', { id: documentId, kind, title: content.title, draft: json, draft_hash: hash, revision: 1, updated_at: now, updated_by: by }),
    `insert or ignore into "document_version" ("id", "document_id", "number", "content", "content_hash", "note", "published_at", "published_by") ` +
      `select ${[versionId, documentId].map(sql).join(', ')}, coalesce(max("number"), 0) + 1, ${[json, hash, '随产品提供', now, by].map(sql).join(', ')} ` +
      `from "document_version" where "document_id" = ${sql(documentId)} having not ${isLive};`,
    `update "document" set "live_version_id" = ${sql(versionId)}, "title" = ${sql(content.title)}, "draft" = ${sql(json)}, "draft_hash" = ${sql(hash)}, ` +
      `"revision" = "revision" + 1, "updated_at" = ${sql(now)} where "id" = ${sql(documentId)} and not ${isLive};`,
  ]
}

function insert(table: string, row: Readonly<Record<string, string | number | null>>): string {
  return `insert or ignore into "${table}" (${Object.keys(row).map((name) => `"${name}"`).join(', ')}) values (${Object.values(row).map(sql).join(', ')});`
}

function sql(value: string | number | null): string {
  if (value === null) return 'null'
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
}

/** The same id for the same words: starting again adds nothing. */
function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
