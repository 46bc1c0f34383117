import { expect, it } from 'vitest'
import { makeOrganisation } from '../organisation.ts'

it('says who is signed in, and keeps the language she chose', async () => {
  const { agent, teamId } = await makeOrganisation()
  expect(await agent.call('me', {})).toMatchObject({ userId: agent.userId, role: 'agent', teamId, locale: null })
  expect(await agent.call('setLocale', { body: { locale: 'zh-TW' } })).toMatchObject({ locale: 'zh-TW' })
  expect(await agent.call('me', {})).toMatchObject({ locale: 'zh-TW' })
})
