import type { z } from 'zod'
import { DOCUMENT_SCHEMAS, type DocumentKind } from '#shared/contract/content'
import { logWarning } from '../http/log.ts'
import type { Verbs } from '../http/endpoint.ts'
import { portfoliosOf } from '../portfolio/store.ts'
import { contentHash } from '../privacy/fingerprint.ts'
import { contentsOf, liveVersions } from './store.ts'

/**
 * Everything an extension works with, for this person. `hash` names the set: the same versions and books give the same
 * hash, which is also the ETag; a caller who has it gets 304 without the contents being read.
 */
export const bundle: Verbs['bundle'] = async (_, call) => {
  const { db, actor } = call
  const [portfolios, versions] = await Promise.all([portfoliosOf(db, actor), liveVersions(db, actor)])
  const hash = await contentHash({ portfolios, versions })
  const tag = `"${hash}"`
  if (knows(call.knownTag, tag)) return new Response(null, { status: 304, headers: { etag: tag } })
  const contents = await contentsOf(db, versions.map((version) => version.versionId))
  const ofKind = <K extends DocumentKind>(kind: K) =>
    versions.flatMap(({ kind: own, ...version }) => {
      if (own !== kind) return []
      const content = read(kind, version.versionId, contents.get(version.versionId))
      return content === null ? [] : [{ ...version, content }]
    })
  call.tag = tag
  return { hash, portfolios, scripts: ofKind('script'), adapters: ofKind('adapter') }
}

/** One version that this release can no longer read must not take the others from every agent. */
function read<K extends DocumentKind>(kind: K, versionId: string, content: unknown): z.output<(typeof DOCUMENT_SCHEMAS)[K]> | null {
  const result = DOCUMENT_SCHEMAS[kind].safeParse(content)
  if (!result.success) logWarning('A live version can no longer be read and was left out of the bundle.', { versionId })
  // The schema was looked up by the same kind as the result's type.
  return result.success ? (result.data as z.output<(typeof DOCUMENT_SCHEMAS)[K]>) : null
}

function knows(sent: string | null, tag: string): boolean {
  return (sent ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
