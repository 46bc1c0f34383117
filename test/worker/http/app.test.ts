import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { makeApp } from '../../../worker/app.ts'
import { checkEnv } from '../../../worker/env.ts'
import { BODY_BYTES_MAX } from '../../../worker/http/read-input.ts'
import { VERBS } from '../../../worker/verbs.ts'
import { problemOf, request } from '../client.ts'
import { makeOrganisation } from '../organisation.ts'

describe('the server', () => {
  it('says that it is healthy', async () => {
    const response = await request('GET', '/health')
    expect(await response.json()).toEqual({ status: 'ok' })
  })

  it('tells an operator what is missing, and answers nothing else until it is there', async () => {
    const app = makeApp(VERBS)
    for (const bindings of [{ DB: env.DB }, { DB: env.DB, FAIRDIAL_SECRET: 'short' }, { FAIRDIAL_SECRET: env.FAIRDIAL_SECRET }])
      for (const path of ['/health', '/v1/me', '/nothing']) expect(await problemOf(await app.request(path, {}, bindings))).toMatchObject({ status: 503, code: 'not-ready' })
    expect(() => checkEnv({ DB: env.DB, FAIRDIAL_SECRET: 'short' })).toThrow('not-ready')
  })

  it('knows no other paths and no other methods', async () => {
    const { agent } = await makeOrganisation()
    const headers = { authorization: `Bearer ${agent.token}` }
    for (const [method, path] of [['GET', '/'], ['GET', '/v1'], ['DELETE', '/v1/me'], ['PUT', '/v1/contacts'], ['OPTIONS', '/v1/me'], ['GET', '/v1/me/']] as const)
      expect(await problemOf(await request(method, path, { headers })), `${method} ${path}`).toMatchObject({ status: 404, code: 'not-found' })
  })

  it('gives no web page leave to read it, and every answer the headers that keep it harmless', async () => {
    for (const path of ['/health', '/v1/me', '/openapi.json', '/docs', '/nothing']) {
      const { headers } = await request('GET', path, { headers: { origin: 'https://crm.example' } })
      for (const name of headers.keys()) expect(name).not.toMatch(/^access-control/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  it('refuses a body that is too large, is no JSON, or does not say that it is', async () => {
    const { agent } = await makeOrganisation()
    const headers = { authorization: `Bearer ${agent.token}` }
    const big = JSON.stringify({ locale: 'x'.repeat(BODY_BYTES_MAX) })
    for (const sent of [{ body: big, headers }, { body: '{', headers }, { body: '{"locale":"en"}', headers: { ...headers, 'content-type': 'text/plain' } }])
      expect(await problemOf(await request('PUT', '/v1/me/locale', sent))).toMatchObject({ status: 400, errors: [{ field: 'body' }] })
  })

  it('says no more of a fault than that there was one', async () => {
    const { agent } = await makeOrganisation()
    const app = makeApp({ ...VERBS, me: () => Promise.reject(new Error('UNIQUE constraint failed: secret value 13912345678')) })
    const problem = await problemOf(await app.request('/v1/me', { headers: { authorization: `Bearer ${agent.token}` } }, env))
    expect(problem).toMatchObject({ status: 500, code: 'internal' })
    expect(JSON.stringify(problem)).not.toContain('13912345678')
  })

  it('lets nothing undeclared out', async () => {
    const { agent } = await makeOrganisation()
    const app = makeApp({ ...VERBS, me: async (_, { actor }) => ({ ...actor, password: 'hash' }) })
    const answer = await app.request('/v1/me', { headers: { authorization: `Bearer ${agent.token}` } }, env)
    expect(await answer.json()).not.toHaveProperty('password')
  })
})
