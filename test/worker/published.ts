import type { ApiInput } from '#shared/contract/api'
import { makeId } from '../make/ids.ts'
import type { Client } from './client.ts'

type Created = ApiInput<'createDocument'>['body']

/** A new document of the organisation, published at once. */
export async function publishNew(admin: Client, kind: Created['kind'], content: Created['content']): Promise<{ documentId: string; versionId: string }> {
  const [documentId, versionId] = [makeId(), makeId()]
  await admin.call('createDocument', { body: { documentId, kind, content } })
  await admin.call('publish', { params: { documentId }, body: { versionId, revision: 1, note: 'First' } })
  return { documentId, versionId }
}
