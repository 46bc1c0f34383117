import { env } from 'cloudflare:workers'
import { drizzle } from 'drizzle-orm/d1'
import type { AdapterDocument } from '#shared/adapter/adapter'
import type { ScriptDocument } from '#shared/script/document'
import type { Role } from '#shared/contract/session'
import { session, user } from '../../worker/db/schema/auth.ts'
import { document, documentVersion } from '../../worker/db/schema/document.ts'
import { portfolio, portfolioTeam, team } from '../../worker/db/schema/team.ts'
import { contentHash } from '../../worker/privacy/fingerprint.ts'
import type { Actor } from '../../worker/http/call.ts'
import { keysOf } from '../../worker/privacy/keys.ts'
import { makeId } from '../make/ids.ts'
import { makeScript } from '../make/script.ts'
import { Client } from './client.ts'

/** A team with a book of its own and people of every role; nobody outside the test knows it. */
export interface Organisation {
  teamId: string
  portfolioId: string
  agent: Client
  agent2: Client
  lead: Client
  admin: Client
  auditor: Client
}

/** Mints an organisation, signed in. `portfolio`: where its book differs from one of mainland China. */
export async function makeOrganisation(own: { portfolio?: Partial<typeof portfolio.$inferInsert> } = {}): Promise<Organisation> {
  const db = drizzle(env.DB)
  const [teamId, portfolioId] = [makeId(), makeId()]
  await db.batch([
    db.insert(team).values({ id: teamId, name: `Team ${teamId}`, createdAt: Date.now() }),
    db.insert(portfolio).values({
      id: portfolioId,
      name: 'Invented loans',
      creditor: 'Invented Bank',
      institution: 'Invented Bank Service',
      callbackNumber: '400-000-0000',
      productName: 'Invented loan',
      jurisdiction: 'CN',
      currency: 'CNY',
      zone: 'Asia/Shanghai',
      createdAt: Date.now(),
      ...own.portfolio,
    }),
    db.insert(portfolioTeam).values({ portfolioId, teamId }),
  ])
  const [agent, agent2, lead, admin, auditor] = await Promise.all([
    makePerson('agent', teamId), makePerson('agent', teamId), makePerson('lead', teamId), makePerson('admin', teamId), makePerson('auditor', teamId),
  ])
  return { teamId, portfolioId, agent, agent2, lead, admin, auditor }
}

/** A person with a session. The token is made as the session library makes it, without the cost of a password. */
export async function makePerson(role: Role, teamId: string | null, own: { expiresAt?: number; deactivatedAt?: number } = {}): Promise<Client> {
  const db = drizzle(env.DB)
  const [userId, token, now] = [makeId(), makeId(), new Date()]
  const email = `${userId}@people.test`
  await db.batch([
    db.insert(user).values({
      id: userId, name: `${role} ${userId.slice(-4)}`, email, emailVerified: true, createdAt: now, updatedAt: now, role, teamId,
      deactivatedAt: own.deactivatedAt === undefined ? null : new Date(own.deactivatedAt),
    }),
    db.insert(session).values({ id: makeId(), token, userId, expiresAt: new Date(own.expiresAt ?? now.getTime() + 3600_000), createdAt: now, updatedAt: now }),
  ])
  return new Client({ userId, email, token: await signedToken(token) })
}

/** Many agents of a team, without sessions; see `callVerb`. */
export async function makeCrowd(teamId: string, count: number): Promise<Actor[]> {
  const db = drizzle(env.DB)
  const now = new Date()
  const crowd = Array.from({ length: count }, (_, index): Actor => {
    const userId = makeId()
    return { userId, name: `agent ${index}`, email: `${userId}@people.test`, role: 'agent', teamId, agentNumber: null, locale: null }
  })
  const [first, ...rest] = crowd.map(({ userId, ...person }) => db.insert(user).values({ id: userId, ...person, emailVerified: true, createdAt: now, updatedAt: now }))
  if (first) await db.batch([first, ...rest])
  return crowd
}

async function signedToken(token: string): Promise<string> {
  const { session: secret } = await keysOf(env.FAIRDIAL_SECRET)
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(token))
  return encodeURIComponent(`${token}.${btoa(String.fromCharCode(...new Uint8Array(signature)))}`)
}

/** A published document; `publishedAt` says when it went live. */
export async function makeDocument(
  by: Client,
  own: { kind: 'script'; content?: ScriptDocument } | { kind: 'adapter'; content: AdapterDocument },
): Promise<{ documentId: string; versionId: string; revision: number }> {
  const db = drizzle(env.DB)
  const [documentId, versionId, now] = [makeId(), makeId(), Date.now()]
  const content = own.content ?? makeScript()
  const hash = await contentHash(content)
  await db.batch([
    db.insert(document).values({ id: documentId, kind: own.kind, title: content.title, draft: content, draftHash: hash, revision: 1, updatedAt: now, updatedBy: by.userId }),
    db.insert(documentVersion).values({ id: versionId, documentId, number: 1, content, contentHash: hash, note: 'First', publishedAt: now, publishedBy: by.userId }),
  ])
  await env.DB.prepare('update document set live_version_id = ? where id = ?').bind(versionId, documentId).run()
  return { documentId, versionId, revision: 1 }
}
