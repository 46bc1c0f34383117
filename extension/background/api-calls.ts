import { API, type ApiInput, type ApiName, type ApiOutput } from '#shared/contract/api'
import type { Answer } from '#shared/contract/messages'
import { refreshContent } from './content.ts'
import { openRecord, refreshDebtor } from './open-record.ts'
import type { Parts } from './parts.ts'
import { tellEverybody } from './sign-in.ts'

/** One call of the API for a page of ours, by name; what it changes shows everywhere at once. */
export async function answerApi(parts: Parts, name: string, input: unknown): Promise<Answer<unknown>> {
  if (!isApiName(name) || typeof input !== 'object' || input === null) return { ok: false, failure: { code: 'invalid-input' } }
  return call(parts, name, input as ApiInput<typeof name>) // the server checks what it is given
}

async function call<N extends ApiName>(parts: Parts, name: N, input: ApiInput<N>): Promise<Answer<ApiOutput<N>>> {
  const userId = parts.session.me()?.userId ?? null
  const answer = await parts.api.call(name, input)
  if (answer.ok && parts.session.me()?.userId === userId) await follow(parts, name, answer.value)
  return answer
}

async function follow(parts: Parts, name: ApiName, value: unknown): Promise<void> {
  switch (name) {
    case 'publish':
    case 'withdraw':
      return refreshContent(parts)
    case 'me':
    case 'setLocale':
      await parts.session.update(value as ApiOutput<'me'>) // parsed by the endpoint's schema
      return tellEverybody(parts)
    case 'changeFlags':
      return refreshDebtor(parts, (value as ApiOutput<'changeFlags'>).debtorId) // parsed by the endpoint's schema
    case 'closeFollowUp':
    case 'wrapUp':
      for (const tab of parts.tabs.all()) if (tab.debtor.kind === 'ready') void openRecord(parts, tab.tabId)
      return
    default:
  }
}

function isApiName(name: string): name is ApiName {
  return Object.hasOwn(API, name)
}
