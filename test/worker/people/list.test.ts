import { expect, it } from 'vitest'
import { makeOrganisation, makePerson } from '../organisation.ts'

it('a lead sees the own team, admins and auditors everybody who works here, an auditor no addresses', async () => {
  const ours = await makeOrganisation()
  const theirs = await makeOrganisation()
  const gone = await makePerson('agent', ours.teamId, { deactivatedAt: Date.now() })
  const ids = async (person: typeof ours.lead) => (await person.call('people', {})).items.map((item) => item.userId)
  expect((await ids(ours.lead)).toSorted()).toEqual([ours.agent, ours.agent2, ours.lead, ours.admin, ours.auditor].map((person) => person.userId).toSorted())
  expect(await ids(ours.admin)).toContain(theirs.agent.userId)
  expect(await ids(ours.admin)).not.toContain(gone.userId)
  expect((await ours.auditor.call('people', {})).items.map((item) => item.email)).toEqual(Array.from({ length: 10 }, () => null))
})
