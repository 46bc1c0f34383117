import { env } from 'cloudflare:workers'
import { hashPassword } from 'better-auth/crypto'
import { describe, expect, it, vi } from 'vitest'
import { makeId } from '../../make/ids.ts'
import { Client, problemOf, request } from '../client.ts'
import { makeOrganisation } from '../organisation.ts'
import { NOW } from '../setup.ts'

const PASSWORD = 'correct horse battery'

async function withPassword(person: Client): Promise<Client> {
  await env.DB.prepare('insert into account (id, account_id, provider_id, user_id, password, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?)')
    .bind(makeId(), person.userId, 'credential', person.userId, await hashPassword(PASSWORD), NOW, NOW)
    .run()
  return person
}

function signIn(email: string, password: string, address = '203.0.113.7'): Promise<Response> {
  return request('POST', '/v1/auth/sign-in/email', { body: { email, password }, headers: { 'cf-connecting-ip': address } })
}

describe('signing in', () => {
  it('opens a session whose token works, and signing out ends it', async () => {
    const { agent } = await makeOrganisation()
    const { email, userId } = await withPassword(agent)
    const response = await signIn(email.toUpperCase(), PASSWORD)
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toBe(null)
    expect(await response.json()).toMatchObject({ userId, role: 'agent' })
    const session = new Client({ userId, email, token: response.headers.get('set-auth-token') ?? '' })
    expect(await session.call('me', {})).toMatchObject({ userId })
    const out = () => request('POST', '/v1/auth/sign-out', { body: {}, headers: { authorization: `Bearer ${session.token}` } })
    expect((await out()).status).toBe(204)
    expect(await session.refusal('me', {})).toMatchObject({ code: 'not-signed-in' })
    expect((await out()).status).toBe(204)
    expect((await agent.call('me', {})).userId).toBe(userId)
  })

  it('answers an unknown email, a wrong password and a deactivated person alike', async () => {
    const { agent, agent2 } = await makeOrganisation()
    await withPassword(agent)
    await withPassword(agent2)
    await env.DB.prepare('update user set deactivated_at = ? where id = ?').bind(NOW, agent2.userId).run()
    const problems = await Promise.all([signIn('nobody@people.test', PASSWORD), signIn(agent.email, 'wrong'), signIn(agent2.email, PASSWORD)].map(async (sent) => problemOf(await sent)))
    for (const problem of problems) expect({ ...problem, requestId: '' }).toEqual({ ...problems[0], requestId: '' })
    expect(problems[0]).toMatchObject({ status: 401, code: 'wrong-password' })
    expect(await env.DB.prepare('select count(*) as n from session where user_id = ?').bind(agent2.userId).first()).toEqual({ n: 1 })
  })

  it('slows guessing down, for longer each time, and forgets it after a success', async () => {
    const { agent } = await makeOrganisation()
    const { email } = await withPassword(agent)
    for (let slip = 0; slip < 5; slip += 1) expect((await signIn(email, 'wrong')).status).toBe(401)
    const blocked = await signIn(email, PASSWORD)
    expect(blocked.status).toBe(429)
    const wait = Number(blocked.headers.get('retry-after'))
    expect(await problemOf(blocked)).toMatchObject({ code: 'too-many-requests', retryAfterSeconds: wait })
    expect(wait).toBeGreaterThan(0)
    vi.setSystemTime(NOW + wait * 1000)
    expect((await signIn(email, 'wrong')).status).toBe(401)
    const again = Number((await signIn(email, PASSWORD)).headers.get('retry-after'))
    expect(again).toBeGreaterThan(wait)
    vi.setSystemTime(NOW + (wait + again) * 1000)
    expect((await signIn(email, PASSWORD)).status).toBe(200)
    expect((await signIn(email, 'wrong')).status).toBe(401)
  })

  it('does not let parallel guesses pass together, and does not lock her colleague out', async () => {
    const { agent, agent2 } = await makeOrganisation()
    const { email } = await withPassword(agent)
    await withPassword(agent2)
    const statuses = (await Promise.all(Array.from({ length: 12 }, () => signIn(email, 'wrong')))).map((response) => response.status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(7)
    expect((await signIn(agent2.email, PASSWORD)).status).toBe(200)
  })

  it('keeps neither address nor email of an attempt in clear', async () => {
    await signIn('somebody@people.test', 'wrong', '198.51.100.23')
    const { results } = await env.DB.prepare('select * from sign_in_attempt').all()
    expect(results.length).toBeGreaterThan(0)
    expect(JSON.stringify(results)).not.toMatch(/somebody|198\.51/)
  })

  it.each([[{}], [{ email: 'x', password: 'y' }], [{ email: 'a@b.test' }]])('refuses %o as input', async (body) => {
    expect(await problemOf(await request('POST', '/v1/auth/sign-in/email', { body }))).toMatchObject({ status: 400, code: 'invalid-input' })
  })
})

it('nothing of the session library answers to the outside', async () => {
  const { agent } = await makeOrganisation()
  const headers = { authorization: `Bearer ${agent.token}` }
  const paths = ['/api/auth/get-session', '/api/auth/sign-in/email', '/api/auth/sign-up/email', '/v1/auth/sign-up/email', '/v1/auth/get-session', '/api/auth/update-user', '/api/auth/change-email']
  for (const path of paths)
    for (const method of ['GET', 'POST']) expect((await request(method, path, { headers, ...(method === 'POST' && { body: {} }) })).status, `${method} ${path}`).toBe(404)
})
