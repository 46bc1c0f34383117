import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { drizzle } from 'drizzle-orm/d1'
import { API, type ApiInput, type ApiName } from '#shared/contract/api'
import { ROLES } from '#shared/contract/session'
import { override } from '../../../worker/db/schema/override.ts'
import { reviewItem } from '../../../worker/db/schema/review.ts'
import { API_NAMES, endpointOf } from '../../../worker/http/endpoint.ts'
import { digestOf } from '../../../worker/privacy/fingerprint.ts'
import { keysOf } from '../../../worker/privacy/keys.ts'
import { makeAdapter } from '../../make/adapter.ts'
import { makeContactElsewhere } from '../../make/contact-elsewhere.ts'
import { makeId } from '../../make/ids.ts'
import { makeOpenDebtor } from '../../make/debtor.ts'
import { makePolicy } from '../../make/policy.ts'
import { makeScript } from '../../make/script.ts'
import { makeWrapUp } from '../../make/wrap-up.ts'
import { Client, problemOf, send } from '../client.ts'
import { makeDocument, makeOrganisation, makePerson, type Organisation } from '../organisation.ts'
import { makeCall, makeLogged, makeOfflineDial, type PlacedCall } from '../placed-call.ts'

/** Everything an input may point at, of one organisation. */
interface World {
  ours: Organisation
  call: PlacedCall
  followUpId: string
  /** Leave our agent asked for, as she asked for it. */
  leave: ApiInput<'askOverride'>['body']
  reviewId: string
  script: { documentId: string; versionId: string }
  adapter: { documentId: string; versionId: string }
}

let world: World

beforeEach(async () => {
  const ours = await makeOrganisation()
  const followUpId = makeId()
  const call = await makeCall(ours.agent, ours.portfolioId, { followUp: { followUpId, kind: 'retry', dueAt: Date.now() + 3600_000 } })
  const leave = { overrideId: makeId(), debtorId: call.debtorId, accountId: call.dial.accountId, phoneId: call.dial.phoneId, reason: 'consumer_asked', text: 'He asked to be called again' } as const
  world = {
    ours,
    call,
    followUpId,
    leave,
    reviewId: await makeReviewItem(ours, call),
    script: await makeDocument(ours.admin, { kind: 'script' }),
    adapter: await makeDocument(ours.admin, { kind: 'adapter', content: makeAdapter({ portfolioId: ours.portfolioId }) }),
  }
  await makeLeave(ours, leave)
})

/** Leave that was asked for and a call to look at, written as the server writes them: the calls of this world give no cause. */
async function makeLeave({ agent, teamId }: Organisation, leave: World['leave']): Promise<void> {
  const { overrideId: id, ...asked } = leave
  const digest = await digestOf((await keysOf(env.FAIRDIAL_SECRET)).digest, leave)
  const rules = [{ rule: 'us.frequency.conversation', cite: '', say: { 'zh-CN': '', 'zh-TW': '', en: '' } }]
  await drizzle(env.DB).insert(override).values({ id, ...asked, agentId: agent.userId, teamId, rules, state: 'asked', askedAt: Date.now(), digest })
}

async function makeReviewItem({ agent, teamId }: Organisation, { debtorId, dial }: PlacedCall): Promise<string> {
  const id = makeId()
  await drizzle(env.DB).insert(reviewItem).values({ id, kind: 'against-rule', at: Date.now(), contactId: dial.contactId, debtorId, agentId: agent.userId, teamId, rules: [] })
  return id
}

/** A well-formed input of every endpoint that points at things of this world. */
const INPUTS: { readonly [N in ApiName]: (world: World) => unknown } = {
  me: () => ({}),
  setLocale: () => ({ body: { locale: 'en' } }),
  bundle: () => ({}),
  openDebtor: ({ ours }) => ({ body: makeOpenDebtor({ portfolioId: ours.portfolioId }) }),
  changeFlags: ({ call }) => ({ params: { debtorId: call.debtorId }, body: { changeId: makeId(), set: { deceased: true }, clear: [], note: '' } }),
  authoriseDial: ({ call }) => ({ body: { ...call.dial, contactId: makeId() } }),
  offlineDial: ({ call }) => ({ body: makeOfflineDial(call.dial, { contactId: makeId() }) }),
  inboundCall: ({ call: { dial } }) => ({ body: { contactId: makeId(), debtorId: dial.debtorId, accountId: dial.accountId, phoneId: dial.phoneId, startedAt: Date.now(), scriptVersionId: null } }),
  logContact: ({ call: { dial } }) => ({ body: makeLogged(dial) }),
  askOverride: ({ leave }) => ({ body: leave }),
  overrides: () => ({ query: {} }),
  decideOverride: ({ leave }) => ({ params: { overrideId: leave.overrideId }, body: { grant: true, text: 'Agreed' } }),
  importContacts: ({ ours }) => ({ body: { importId: makeId(), portfolioId: ours.portfolioId, source: 'Agency', dryRun: false, rows: [makeContactElsewhere({ recordId: 'R-1', at: Date.now() })] } }),
  reviewItems: () => ({ query: {} }),
  closeReview: ({ reviewId }) => ({ params: { reviewId }, body: { note: 'Spoken about' } }),
  wrapUp: ({ call }) => ({ params: { contactId: call.dial.contactId }, body: makeWrapUp(call.wrapUp) }),
  contacts: () => ({ query: {} }),
  contact: ({ call }) => ({ params: { contactId: call.dial.contactId } }),
  followUps: () => ({ query: {} }),
  closeFollowUp: ({ followUpId }) => ({ params: { followUpId } }),
  documents: () => ({ query: {} }),
  document: ({ script }) => ({ params: { documentId: script.documentId } }),
  saveDraft: ({ script }) => ({ params: { documentId: script.documentId }, body: { revision: 1, content: makeScript({ title: 'Another' }) } }),
  publish: ({ script }) => ({ params: { documentId: script.documentId }, body: { versionId: makeId(), revision: 1, note: 'Why' } }),
  createDocument: () => ({ body: { documentId: makeId(), kind: 'policy', content: makePolicy() } }),
  withdraw: ({ script }) => ({ params: { documentId: script.documentId }, body: { versionId: script.versionId, note: 'Over' } }),
  checkDraft: () => ({ body: { kind: 'policy', content: makePolicy() } }),
  whatIf: () => ({ body: { kind: 'policy', content: makePolicy(), cursor: null } }),
  version: ({ script }) => ({ params: { versionId: script.versionId } }),
  people: () => ({}),
}

const headers = (person: Client) => ({ authorization: `Bearer ${person.token}` })
/** Someone of our team whose role may call this endpoint; where it is about her own calls, the agent who made them. */
const allowed = (name: ApiName) => {
  const [role] = endpointOf(name).roles
  return { agent: world.ours.agent, lead: world.ours.lead, admin: world.ours.admin, auditor: world.ours.auditor }[role ?? 'admin']
}

describe.each(API_NAMES)('%s', (name) => {
  const endpoint = endpointOf(name)

  it('works for whom it is meant', async () => {
    const response = await send(name, INPUTS[name](world), headers(allowed(name)))
    expect(response.status, await response.clone().text()).toBe(200)
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('access-control-allow-origin')).toBe(null)
    expect(response.headers.get('set-cookie')).toBe(null)
  })

  it('refuses everybody without a session that holds, before it looks at anything else, and every other role', async () => {
    const problem = await problemOf(await send(name, {}, {}))
    expect(problem).toMatchObject({ status: 401, code: 'not-signed-in' })
    expect(problem.requestId).toMatch(/^[0-9a-f-]{36}$/)
    const [unsigned = ''] = decodeURIComponent(allowed(name).token).split('.')
    const forged = `${unsigned}.${btoa('x'.repeat(32))}`
    const attempts: Record<string, string>[] = [{ authorization: `Bearer ${forged}` }, { authorization: `Bearer ${unsigned}` }, { cookie: `better-auth.session_token=${allowed(name).token}` }]
    for (const sent of attempts) expect((await send(name, INPUTS[name](world), sent)).status).toBe(401)
    const role = endpoint.roles[0] ?? 'admin'
    const expired = await makePerson(role, world.ours.teamId, { expiresAt: Date.now() - 1 })
    const gone = await makePerson(role, world.ours.teamId, { deactivatedAt: Date.now() - 1 })
    for (const person of [expired, gone]) expect(await problemOf(await send(name, INPUTS[name](world), headers(person)))).toMatchObject({ status: 401, code: 'not-signed-in' })
    for (const other of ROLES.filter((candidate) => !endpoint.roles.includes(candidate))) {
      const person = await makePerson(other, world.ours.teamId)
      expect(await problemOf(await send(name, INPUTS[name](world), headers(person))), other).toMatchObject({ status: 403, code: 'not-allowed' })
    }
  })

  if (endpoint.body)
    it('refuses input it does not understand and names the field, never the value', async () => {
      const { params } = INPUTS[name](world) as { params?: object }
      const field = Object.keys((API[name] as { body: { shape: object } }).body.shape)[0] ?? ''
      const problem = await problemOf(await send(name, { params, body: { [field]: { secret: 'value-that-must-not-return' } } }, headers(allowed(name))))
      expect(problem).toMatchObject({ status: 400, code: 'invalid-input' })
      expect(problem.errors?.map((error) => error.field)).toContain(field)
      expect(JSON.stringify(problem)).not.toContain('value-that-must-not-return')
      expect(await problemOf(await send(name, { params, body: 'not json' }, headers(allowed(name))))).toMatchObject({ status: 400, errors: [{ field: 'body' }] })
    })

  if (endpoint.query && 'limit' in endpoint.query.shape)
    it('refuses a page of any size and a cursor it did not give', async () => {
      for (const query of [{ limit: 100_000 }, { limit: 0 }, { limit: 'x' }, { cursor: 'bm90IGEgY3Vyc29y' }]) {
        const problem = await problemOf(await send(name, { query }, headers(allowed(name))))
        expect(problem.errors?.map((error) => error.field)).toEqual(Object.keys(query))
      }
    })

  if (endpoint.params)
    it('does not know an id that is not there, and refuses one that is no id', async () => {
      const input = INPUTS[name](world) as { params: Record<string, string> }
      const param = Object.keys(input.params)[0] ?? ''
      const problem = await problemOf(await send(name, { ...input, params: { [param]: makeId() } }, headers(allowed(name))))
      expect(problem).toMatchObject({ status: 404, code: 'not-found' })
      expect(await problemOf(await send(name, { ...input, params: { [param]: 'x' } }, headers(allowed(name))))).toMatchObject({ status: 400, errors: [{ field: param }] })
    })
})

describe('another team', () => {
  it('is not told that a debtor, a call, a follow-up or an adapter exists', async () => {
    const theirs = await makeOrganisation()
    const { agent, lead } = theirs
    const adapter = { ...world, script: world.adapter }
    const asked = [
      await send('openDebtor', INPUTS.openDebtor(world), headers(agent)),
      await send('changeFlags', INPUTS.changeFlags(world), headers(agent)),
      await send('authoriseDial', INPUTS.authoriseDial(world), headers(agent)),
      await send('offlineDial', INPUTS.offlineDial(world), headers(agent)),
      await send('inboundCall', INPUTS.inboundCall(world), headers(agent)),
      await send('logContact', INPUTS.logContact(world), headers(agent)),
      await send('askOverride', { body: { ...world.leave, overrideId: makeId() } }, headers(agent)),
      await send('decideOverride', INPUTS.decideOverride(world), headers(lead)),
      await send('closeReview', INPUTS.closeReview(world), headers(lead)),
      await send('wrapUp', INPUTS.wrapUp(world), headers(agent)),
      await send('contact', INPUTS.contact(world), headers(agent)),
      await send('contact', INPUTS.contact(world), headers(lead)),
      await send('closeFollowUp', INPUTS.closeFollowUp(world), headers(agent)),
      await send('document', INPUTS.document(adapter), headers(lead)),
      await send('version', INPUTS.version(adapter), headers(agent)),
    ]
    expect(asked.map((response) => response.status)).toEqual(asked.map(() => 404))
    for (const list of ['contacts', 'overrides', 'reviewItems'] as const) expect((await lead.call(list, { query: {} })).items).toEqual([])
    expect((await agent.call('overrides', { query: {} })).items).toEqual([])
    expect((await lead.call('contacts', { query: { agentId: world.ours.agent.userId } })).items).toEqual([])
    expect((await agent.call('contacts', { query: { agentId: world.ours.agent.userId } })).items).toEqual([])
    expect((await lead.call('people', {})).items.map((person) => person.userId)).not.toContain(world.ours.agent.userId)
    const bundle = await agent.call('bundle', {})
    expect(bundle.adapters).toEqual([])
    expect(bundle.portfolios.map((portfolio) => portfolio.portfolioId)).toEqual([theirs.portfolioId])
    expect((await lead.call('documents', { query: {} })).items.map((row) => row.documentId)).toEqual([world.script.documentId])
  })

  it('a person without a team knows no book at all', async () => {
    const lonely = await makePerson('agent', null)
    expect(await lonely.call('bundle', {})).toMatchObject({ portfolios: [], adapters: [] })
    expect((await send('authoriseDial', INPUTS.authoriseDial(world), headers(lonely))).status).toBe(404)
    const lead = await makePerson('lead', null)
    for (const list of ['contacts', 'overrides', 'reviewItems'] as const) expect((await lead.call(list, { query: {} })).items).toEqual([])
    expect((await lead.call('people', {})).items).toEqual([])
  })

  it('a colleague of the same team may not close what is not hers', async () => {
    const { agent2 } = world.ours
    expect((await send('wrapUp', INPUTS.wrapUp(world), headers(agent2))).status).toBe(404)
    expect((await send('contact', INPUTS.contact(world), headers(agent2))).status).toBe(404)
    expect((await send('closeFollowUp', INPUTS.closeFollowUp(world), headers(agent2))).status).toBe(404)
  })
})

it('ends every access of a person at once when she is deactivated', async () => {
  const { agent } = world.ours
  await env.DB.prepare('update user set deactivated_at = ? where id = ?').bind(Date.now(), agent.userId).run()
  expect(await agent.refusal('me', {})).toMatchObject({ code: 'not-signed-in' })
})
