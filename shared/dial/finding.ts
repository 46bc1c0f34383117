import type { Effect, Pack, Rule } from '../packs/pack.ts'
import type { Finding } from './decision.ts'
import type { Hearing, Voice } from './hearing.ts'
import type { Speech } from './kinds/kind.ts'
import { earliestPass, HORIZON_MS } from './next-allowed.ts'

/** What one rule has to say at `at`, told from the zone in which it holds longest; `null` if it passes everywhere. */
export function findingOf(hearing: Hearing, at: number): Finding | null {
  const speech = hearing.speech.at(at)
  if (speech === 'pass') return null
  const { rule, pack } = hearing
  const wanted = speech === 'block' ? notBlocking : passing
  const { voice, end } = longest(hearing, at, speech, wanted)
  // All zones must pass together, so none of their own ends is too late to begin with.
  const until = end === null ? null : hearing.voices.length === 1 ? end : within(earliestPass([hearing], end, wanted), at)
  const explanation = voice.explain(at)
  const finding: Finding = {
    ...headOf(rule, pack),
    effect: effectOf(rule.effect ?? 'block', speech),
    until,
    facts: speech === 'unsure' ? { ...explanation.facts, holidaysNotLoaded: pack.holidays ?? pack.id } : explanation.facts,
  }
  if (rule.kind !== 'forbid' || until !== null) finding.zone = voice.zone
  if (explanation.counted) {
    finding.counted = explanation.counted
    finding.used = explanation.used ?? 0
    finding.limit = explanation.limit ?? 0
  }
  return finding
}

type Head = Omit<Finding, 'effect' | 'until' | 'zone' | 'counted' | 'used' | 'limit' | 'facts'>

const heads = new WeakMap<Rule, Head>()

/** What a finding says of its rule, the same every time. */
function headOf(rule: Rule, pack: Pack): Head {
  let head = heads.get(rule)
  if (!head || head.pack !== pack.id || head.version !== pack.version) heads.set(rule, (head = makeHead(rule, pack)))
  return head
}

function makeHead(rule: Rule, pack: Pack): Head {
  return {
    rule: rule.id,
    kind: rule.kind,
    pack: pack.id,
    version: pack.version,
    cite: rule.cite,
    ...(rule.url && { url: rule.url }),
    grade: rule.grade,
    force: rule.force,
    say: rule.say,
    ...(rule.openTextured && { openTextured: true }),
    ...(rule.presumption && { presumption: rule.presumption }),
  }
}

/** A rule that is only unsure warns; it does not block. */
function effectOf(effect: Effect, speech: Speech): Effect {
  return effect === 'block' && speech === 'unsure' ? 'warn' : effect
}

function notBlocking(speech: Speech): boolean {
  return speech !== 'block'
}

function passing(speech: Speech): boolean {
  return speech === 'pass'
}

/** The search began later than now, but looks no further ahead for it. */
function within(found: number | null, at: number): number | null {
  return found !== null && found < at + HORIZON_MS ? found : null
}

/** The zone in which it holds longest, of those in which it speaks so, and until when; `null`: without an end. */
function longest({ rule, voices }: Hearing, at: number, speech: Speech, wanted: (later: Speech) => boolean): { voice: Voice; end: number | null } {
  let told: Voice | null = null
  let latest = Number.NEGATIVE_INFINITY
  for (const voice of voices) {
    if (voice.speech.at(at) !== speech) continue
    const ends = voice.firstPass(at, at + HORIZON_MS, wanted) ?? Number.POSITIVE_INFINITY
    if (ends > latest) [told, latest] = [voice, ends]
  }
  if (!told) throw new RangeError(`Rule ${rule.id} speaks in no zone.`)
  return { voice: told, end: latest === Number.POSITIVE_INFINITY ? null : latest }
}
