import type { Effect } from '../packs/pack.ts'
import type { Finding } from './decision.ts'
import { speechOf } from './hearing.ts'
import type { Hearing, Voice } from './hearing.ts'
import type { Speech } from './kinds/kind.ts'
import { earliestPass } from './next-allowed.ts'

/** What one rule has to say at `at`, told from the zone in which it holds longest; `null` if it passes everywhere. */
export function findingOf(hearing: Hearing, at: number): Finding | null {
  const speech = speechOf(hearing).at(at)
  if (speech === 'pass') return null
  const { rule, pack } = hearing
  const wanted = (later: Speech) => (speech === 'block' ? later !== 'block' : later === 'pass')
  const voice = longest(hearing, at, speech, wanted)
  const until = earliestPass([hearing], at, wanted)
  const { facts, ...numbers } = voice.explain(at)
  return {
    rule: rule.id,
    kind: rule.kind,
    pack: pack.id,
    version: pack.version,
    cite: rule.cite,
    ...(rule.url && { url: rule.url }),
    grade: rule.grade,
    force: rule.force,
    effect: effectOf(rule.effect ?? 'block', speech),
    say: rule.say,
    ...(rule.openTextured && { openTextured: true }),
    until,
    ...((rule.kind !== 'forbid' || until !== null) && { zone: voice.zone }),
    ...numbers,
    facts: speech === 'unsure' ? { ...facts, holidaysNotLoaded: pack.holidays ?? pack.id } : facts,
  }
}

/** A rule that is only unsure warns; it does not block. */
function effectOf(effect: Effect, speech: Speech): Effect {
  return effect === 'block' && speech === 'unsure' ? 'warn' : effect
}

function longest({ rule, pack, voices }: Hearing, at: number, speech: Speech, wanted: (later: Speech) => boolean): Voice {
  const speaking = voices.filter((voice) => voice.speech.at(at) === speech)
  const ends = speaking.map((voice) => earliestPass([{ rule, pack, voices: [voice] }], at, wanted) ?? Number.POSITIVE_INFINITY)
  const told = speaking[ends.indexOf(Math.max(...ends))]
  if (!told) throw new RangeError(`Rule ${rule.id} speaks in no zone.`)
  return told
}
