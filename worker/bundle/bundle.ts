import type { z } from 'zod'
import { DOCUMENT_SCHEMAS } from '#shared/contract/content'
import type { Live, Reach } from '#shared/policy/policy'
import { houseOf, wholeContent } from '../house/house.ts'
import { contentsOf, liveHouse } from '../house/store.ts'
import { logWarning } from '../http/log.ts'
import type { Verbs } from '../http/endpoint.ts'
import { portfoliosOf } from '../portfolio/store.ts'
import { contentHash } from '../privacy/fingerprint.ts'
import { liveVersions } from './store.ts'

/**
 * Everything an extension works with, for this person. `hash` names the set: the same versions and books give the same
 * hash, which is also the ETag; a caller who has it gets 304 without the contents being read. A script or adapter this
 * release cannot read is left out; what the organisation forbids is given whole or not at all (`unusable-content`), for an
 * extension decides by it.
 */
export const bundle: Verbs['bundle'] = async (_, call) => {
  const { db, actor } = call
  const [portfolios, versions, heads] = await Promise.all([portfoliosOf(db, actor), liveVersions(db, actor), liveHouse(db)])
  const hash = await contentHash({ portfolios, versions, heads })
  const tag = `"${hash}"`
  if (knows(call.knownTag, tag)) return new Response(null, { status: 304, headers: { etag: tag } })
  const [contents, house] = await Promise.all([contentsOf(db, versions.map((version) => version.versionId)), houseOf(db, heads)])
  const { policies, closingDays, holds } = wholeContent(house)
  const mayReach = <T extends Reach>({ content }: Live<T>) => content.portfolios?.some((id) => portfolios.some((book) => book.portfolioId === id)) ?? true
  const ofKind = <K extends 'script' | 'adapter'>(kind: K) =>
    versions.flatMap(({ kind: own, ...version }) => {
      if (own !== kind) return []
      const content = read(kind, version.versionId, contents.get(version.versionId))
      return content === null ? [] : [{ ...version, content }]
    })
  call.tag = tag
  return {
    hash,
    portfolios,
    scripts: ofKind('script'),
    adapters: ofKind('adapter'),
    policies: policies.filter(mayReach),
    closingDays: closingDays.filter(mayReach),
    holds: holds.filter(mayReach),
  }
}

/** One version that this release can no longer read must not take the others from every agent. */
function read<K extends 'script' | 'adapter'>(kind: K, versionId: string, content: unknown): z.output<(typeof DOCUMENT_SCHEMAS)[K]> | null {
  const result = DOCUMENT_SCHEMAS[kind].safeParse(content)
  if (!result.success) logWarning('A live version can no longer be read and was left out of the bundle.', { versionId })
  // The schema was looked up by the same kind as the result's type.
  return result.success ? (result.data as z.output<(typeof DOCUMENT_SCHEMAS)[K]>) : null
}

function knows(sent: string | null, tag: string): boolean {
  return (sent ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}
