import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'
import { seedSql } from '../../scripts/seed.ts'
import { demoAdapters } from '../crm/adapters.ts'
import { DEMO_PORTFOLIOS } from '../crm/portfolios.ts'
import { Client, request } from './client.ts'
import { NOW } from './setup.ts'

const PASSWORDS = { agent: 'demo-one', agent2: 'demo-two', lead: 'demo-three', admin: 'demo-four', auditor: 'demo-five' }

async function seed(crmOrigin: string): Promise<string> {
  const sql = await seedSql({ crmOrigin, passwords: PASSWORDS, now: NOW })
  for (const statement of sql.split('\n').filter(Boolean)) await env.DB.prepare(statement).run()
  return sql
}

async function signedIn(person: keyof typeof PASSWORDS): Promise<Client> {
  const email = `${person}@demo.test`
  const response = await request('POST', '/v1/auth/sign-in/email', { body: { email, password: PASSWORDS[person] } })
  if (!response.ok) throw new Error(`${person} can’t sign in: ${response.status}`)
  return new Client({ userId: '', email, token: response.headers.get('set-auth-token') ?? '' })
}

it('a demo is ready to work with: people, books, scripts and pages, and no password in clear', async () => {
  const sql = await seed('http://127.0.0.1:8790')
  for (const password of Object.values(PASSWORDS)) expect(sql).not.toContain(password)
  const agent = await signedIn('agent')
  expect(await agent.call('me', {})).toMatchObject({ role: 'agent', agentNumber: '8018' })
  const bundle = await agent.call('bundle', {})
  expect(bundle.portfolios).toEqual(Object.values(DEMO_PORTFOLIOS))
  expect(bundle.scripts.map((script) => script.documentId).toSorted()).toEqual(SCRIPT_LIBRARY.map((script) => script.documentId).toSorted())
  expect(bundle.adapters.map(({ documentId, content }) => ({ documentId, content }))).toEqual(demoAdapters('http://127.0.0.1:8790'))
  const lead = await signedIn('lead')
  expect((await lead.call('people', {})).items).toHaveLength(5)
  expect((await lead.call('documents', { query: {} })).items.map((row) => row.changed)).not.toContain(true)
})

it('starting again changes nothing, except that a CRM at another address is known there', async () => {
  await seed('http://127.0.0.1:8790')
  const agent = await signedIn('agent')
  const first = await agent.call('bundle', {})
  await seed('http://127.0.0.1:8790')
  expect(await agent.call('bundle', {})).toEqual(first)
  await seed('http://127.0.0.1:9999')
  const moved = await agent.call('bundle', {})
  expect(moved.adapters.map(({ number, content }) => [number, content.origins])).toEqual(moved.adapters.map(() => [2, ['http://127.0.0.1:9999/*']]))
  expect(moved.scripts).toEqual(first.scripts)
  await seed('http://127.0.0.1:8790')
  expect((await agent.call('bundle', {})).adapters).toEqual(first.adapters)
})
