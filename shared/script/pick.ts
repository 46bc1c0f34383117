import type { Locale } from '../locale/locale.ts'
import type { Party } from '../packs/pack.ts'
import { BUCKETS } from '../playbook/bucket.ts'
import type { Bucket } from '../playbook/bucket.ts'
import type { ScriptDocument } from './document.ts'

/** People who owe hear the debtor's script; everybody else hears one that reveals nothing. */
export function audienceOf(party: Party): ScriptDocument['appliesTo']['audience'] {
  return party === 'debtor' || party === 'co_debtor' || party === 'guarantor' ? 'debtor' : 'third_party'
}

/**
 * The script for a call, `null` if none may be used: never one for the other audience, never one written for jurisdictions
 * that are not among the call's `packs`, never one for older debts only. Best first: the language, then other Chinese for
 * Chinese, then any; one for the debt's age, else the nearest milder one; one for the jurisdiction before a general one.
 * With the age unknown the mildest counts as fitting. Equal ones: the first in the list.
 */
export function pickScript<S extends { content: ScriptDocument }>(
  scripts: readonly S[],
  call: { bucket: Bucket | null; party: Party; language: Locale; packs: readonly string[] },
): S | null {
  const audience = audienceOf(call.party)
  const ranked = scripts
    .filter(({ content }) => content.appliesTo.audience === audience && holdsIn(content, call.packs))
    .flatMap((script) => {
      const distance = ageDistance(script.content, call.bucket)
      return distance === null ? [] : [{ script, rank: rankOf(script.content, distance, call.language) }]
    })
  const best = ranked.toSorted((one, other) => compare(one.rank, other.rank))[0]
  return best?.script ?? null
}

function holdsIn({ appliesTo: { jurisdictions } }: ScriptDocument, packs: readonly string[]): boolean {
  return jurisdictions.length === 0 || jurisdictions.some((pack) => packs.includes(pack))
}

/** 0: made for this age; n: n buckets milder; `null`: too firm for it. */
function ageDistance({ appliesTo: { buckets } }: ScriptDocument, bucket: Bucket | null): number | null {
  const ages = buckets.map((each) => BUCKETS.indexOf(each))
  if (ages.length === 0) return null
  if (bucket === null) return Math.min(...ages)
  const age = BUCKETS.indexOf(bucket)
  const milder = ages.filter((each) => each <= age)
  return milder.length === 0 ? null : age - Math.max(...milder)
}

function rankOf({ appliesTo, language }: ScriptDocument, distance: number, wanted: Locale): readonly number[] {
  const tongue = language === wanted ? 0 : language !== 'en' && wanted !== 'en' ? 1 : 2
  return [tongue, distance, appliesTo.jurisdictions.length === 0 ? 1 : 0, appliesTo.buckets.length]
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((value, index) => value !== other[index])
  return differing === -1 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0)
}
