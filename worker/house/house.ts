import type { z } from 'zod'
import { ClosingDays, Hold, Policy } from '#shared/contract/policy'
import type { Live } from '#shared/policy/policy'
import type { Database } from '../db/database.ts'
import { logWarning } from '../http/log.ts'
import { ProblemError } from '../http/problem.ts'
import { contentsOf, type HouseHead, liveHouse } from './store.ts'

type LivePolicy = Live<z.output<typeof Policy>>
type LiveClosingDays = Live<z.output<typeof ClosingDays>>
type LiveHold = Live<z.output<typeof Hold>>

/** What the organisation adds to the law, as far as this release can read it. */
export interface House {
  content: { policies: LivePolicy[]; closingDays: LiveClosingDays[]; holds: LiveHold[] }
  /** Live versions it cannot read: nobody can say what they forbid. */
  unreadable: readonly string[]
}

/** One live version; `null`: published by a release whose content this one cannot read. */
type Version = { kind: 'policy'; live: LivePolicy } | { kind: 'closing-days'; live: LiveClosingDays } | { kind: 'hold'; live: LiveHold } | null

/**
 * Versions read in this isolate, by id. A version never changes, so it is read once; what is no longer live is forgotten.
 * The same version is always the same object, by which the engine remembers what it worked out for it.
 */
let remembered: ReadonlyMap<string, Version> = new Map()

/** Everything the organisation adds to the law now. */
export async function readHouse(db: Database): Promise<House> {
  return houseOf(db, await liveHouse(db))
}

/** The content of these live versions; only those this isolate has not seen yet are read. */
export async function houseOf(db: Database, heads: readonly HouseHead[]): Promise<House> {
  const before = remembered
  const unseen = heads.filter(({ versionId }) => !before.has(versionId)).map(({ versionId }) => versionId)
  const contents = await contentsOf(db, unseen)
  const known = new Map(
    heads.map((head): [string, Version] => {
      const seen = before.get(head.versionId)
      return [head.versionId, seen === undefined ? parsed(head, contents.get(head.versionId)) : seen]
    }),
  )
  remembered = known
  const versions = [...known.values()]
  return {
    content: {
      policies: versions.flatMap((version) => (version?.kind === 'policy' ? [version.live] : [])),
      closingDays: versions.flatMap((version) => (version?.kind === 'closing-days' ? [version.live] : [])),
      holds: versions.flatMap((version) => (version?.kind === 'hold' ? [version.live] : [])),
    },
    unreadable: [...known].flatMap(([versionId, version]) => (version === null ? [versionId] : [])),
  }
}

/**
 * The content, if all of it can be read. Leaving out what cannot would silently drop a protection, so nobody is called until
 * somebody publishes a version this release understands: `unusable-content`.
 */
export function wholeContent({ content, unreadable }: House): House['content'] {
  if (unreadable.length > 0) throw new ProblemError('unusable-content', { detail: 'A live policy, calendar or hold cannot be read by this release. Publish it again.' })
  return content
}

function parsed({ kind, ...head }: HouseHead, content: unknown): Version {
  switch (kind) {
    case 'policy': {
      const result = Policy.safeParse(content)
      return result.success ? { kind, live: { ...head, content: result.data } } : reported(head.versionId)
    }
    case 'closing-days': {
      const result = ClosingDays.safeParse(content)
      return result.success ? { kind, live: { ...head, content: result.data } } : reported(head.versionId)
    }
    case 'hold': {
      const result = Hold.safeParse(content)
      return result.success ? { kind, live: { ...head, content: result.data } } : reported(head.versionId)
    }
    default:
      return reported(head.versionId)
  }
}

function reported(versionId: string): null {
  logWarning('A live policy, calendar or hold cannot be read: no call is allowed until it is published again.', { versionId })
  return null
}
