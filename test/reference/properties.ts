import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import type { Decision, Finding } from '#shared/dial/decision'
import type { DialFacts, HolidayTables } from '#shared/dial/facts'
import type { Pack } from '#shared/packs/pack'
import { anyDialCase } from '../make/dial-case-arbitrary.ts'
import type { DialCase } from '../make/dial-case-arbitrary.ts'
import { anyFocusedCase } from '../make/focused-case-arbitrary.ts'
import { ALL_ZONES } from '../make/moment.ts'
import { anyPack } from '../make/pack-arbitrary.ts'
import { refNextAllowed } from './next-allowed.ts'
import { refAllows, refVerdict } from './verdict.ts'
import type { RefVerdict } from './verdict.ts'

type Decide = (facts: DialFacts, packs: readonly Pack[], holidays: HolidayTables) => Decision
/** How thorough the walks are: the test is quick, the long search need not be. */
export interface Effort {
  /** How long a stretch is walked minute by minute, at its beginning and at its end (ms). */
  walk: number
  /** How many instants are tried where nobody walks. */
  samples: number
}
export interface DialProperty {
  says: string
  /** How many more cases than of the others it takes to find what there is to find. */
  often: number
  property: fc.IProperty<unknown>
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const HORIZON = 400 * DAY

/** What must hold of the engine beside the reference, each to be checked as often as one likes. */
export function dialProperties(decide: Decide, { walk, samples }: Effort): DialProperty[] {
  const judge = ({ facts, packs, holidays }: DialCase, at = facts.at) => decide({ ...facts, at }, packs, holidays)
  return [
    property('says what the reference says, rule by rule', anyCase, (one) => {
      assert.deepEqual(answerOf(judge(one)), shown(one))
    }, 6),

    property('never allows inside a stretch in which the reference forbids, and allows again at its very end', anyCase, (one) => {
      const { verdict, nextAllowedAt } = judge(one)
      fc.pre(verdict === 'deny')
      const { at } = one.facts
      const end = nextAllowedAt ?? at + HORIZON
      const walked = (after: number, before: number) => refNextAllowed(one.facts, one.packs, one.holidays, { after, before })
      assert.equal(walked(at, Math.min(end, at + walk)), null, 'allowed soon after')
      assert.equal(walked(Math.max(at, end - walk), end), null, 'allowed shortly before')
      for (const between of spread(at, end, samples)) assert.equal(allows(one, between), false, `allowed at ${new Date(between).toISOString()}`)
      if (nextAllowedAt === null) return
      assert.equal(allows(one, nextAllowedAt), true, 'not allowed when told')
      assert.equal(allows(one, nextAllowedAt - 1), false, 'allowed the millisecond before')
    }, 2),

    property('that is yes stays what it is until the instant it names, and is something else then', anyCase, (one) => {
      const decision = judge(one)
      fc.pre(decision.verdict === 'allow')
      const { at } = one.facts
      const spoken = (instant: number) => rulesOf(shown(one, instant))
      const end = decision.validUntil ?? at + HORIZON
      for (const between of [...spread(at, end, samples), end - 1]) assert.deepEqual(spoken(between), spoken(at), new Date(between).toISOString())
      if (decision.validUntil !== null) assert.notDeepEqual(spoken(end), spoken(at))
    }),

    property('gives every rule the end it has alone', anyCase, (one) => {
      const decision = judge(one)
      for (const finding of [...decision.denials, ...decision.warnings, ...decision.requirements]) checkEnd(one, finding, samples)
    }, 3),

    property('never turns from no to yes by one more rule, pack or zone', anyWidened, ([one, more, zone]) => {
      const isDenied = (wider: Partial<DialCase>) => judge({ ...one, ...wider }).verdict === 'deny'
      const [first, ...others] = one.packs
      const [rule] = more.rules
      if (!isDenied({}) || !first || !rule) return
      assert.ok(isDenied({ packs: [...one.packs, more] }), 'one more pack')
      assert.ok(isDenied({ packs: [{ ...first, rules: [...first.rules, rule] }, ...others] }), 'one more rule')
      if (one.facts.zones.length > 0) assert.ok(isDenied({ facts: { ...one.facts, zones: [...one.facts.zones, zone] } }), 'one more zone')
    }),

    property('does not care in which order the history comes', anyShuffled, ([one, contacts]) => {
      assert.deepEqual(withoutNames(judge({ ...one, facts: { ...one.facts, contacts } })), withoutNames(judge(one)))
    }),

    property('counts a contact handed in twice under one id once', anyRepeated, ([once, twice]) => {
      assert.deepEqual(answerOf(judge(twice)), shown(once))
      assert.deepEqual(judge(twice), judge(once))
    }),
  ]
}

/** The reference's answer, for the time of the call or another. */
function shown({ facts, packs, holidays }: DialCase, at = facts.at): RefVerdict {
  return refVerdict(facts, packs, holidays, at)
}

function allows({ facts, packs, holidays }: DialCase, at: number): boolean {
  return refAllows(facts, packs, holidays, at)
}

function property<T>(says: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void, often = 1): DialProperty {
  return { says, often, property: fc.property(arbitrary, check) as fc.IProperty<unknown> }
}

/** Packs as they come, and one rule under the glass. */
const anyCase = fc.oneof(anyDialCase, { weight: 2, arbitrary: anyFocusedCase })

const anyWidened = anyCase.chain((one) =>
  fc.tuple(fc.constant(one), anyPack(one.facts, 'MORE'), fc.constantFrom(...ALL_ZONES)))

const anyShuffled = anyCase.chain((one) =>
  fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.facts.contacts], { minLength: one.facts.contacts.length })))

const anyRepeated = anyCase.chain((one) => {
  const contacts = one.facts.contacts.map((contact, index) => ({ ...contact, id: `c${index}` }))
  return fc.shuffledSubarray([...contacts, ...contacts.map((contact) => ({ ...contact }))], { minLength: contacts.length }).map((twice) => {
    const once = contacts.filter(({ id }) => twice.some((contact) => contact.id === id))
    return [{ ...one, facts: { ...one.facts, contacts: once } }, { ...one, facts: { ...one.facts, contacts: twice } }] as const
  })
})

function answerOf({ verdict, denials, warnings, requirements, meters }: Decision): RefVerdict {
  return {
    verdict, denials: denials.map(nameOf), warnings: warnings.map(nameOf), requirements: requirements.map(nameOf), used: meters.map(({ used }) => used),
  }
}

/** As the reference names a rule. */
function nameOf({ pack, version, rule, facts }: Finding): string {
  return `${pack}@${version} ${rule}${facts.holidaysNotLoaded ? '?' : ''}`
}

function rulesOf({ denials, warnings, requirements }: RefVerdict) {
  return { denials, warnings, requirements }
}

/** Entries without id that lie at the same instant have no order among themselves. */
function withoutNames({ denials, warnings, requirements, ...decision }: Decision) {
  return { ...decision, denials: denials.map(withoutIds), warnings: warnings.map(withoutIds), requirements: requirements.map(withoutIds) }
}

function withoutIds(finding: Finding) {
  return { ...finding, counted: finding.counted?.length }
}

/** Until its own end a rule keeps speaking, at its end it does not. A rule that blocks may still warn then. */
function checkEnd({ facts, packs, holidays }: DialCase, finding: Finding, samples: number): void {
  const pack = packs.find(({ id, version }) => id === finding.pack && version === finding.version)
  const rule = pack?.rules.find(({ id }) => id === finding.rule)
  assert.ok(pack && rule)
  const alone = { ...pack, rules: [{ ...rule, effect: 'block' as const }] }
  const { denials, warnings } = refVerdict(facts, [alone], holidays, facts.at)
  const isOver = (at: number) => {
    const later = refVerdict(facts, [alone], holidays, at)
    return later.denials.length === 0 && (denials.length > 0 || later.warnings.length === 0)
  }
  assert.equal(denials.length + warnings.length, 1)
  const end = finding.until ?? facts.at + HORIZON
  for (const between of [...spread(facts.at, end, samples), end - 1]) assert.equal(isOver(between), false, `${finding.rule} is over at ${new Date(between).toISOString()}`)
  if (finding.until !== null) assert.equal(isOver(end), true, `${finding.rule} is not over at ${new Date(end).toISOString()}`)
}

/** Whole minutes between two instants, near the first ones close together, later ones further and further apart. */
function spread(after: number, before: number, count: number): number[] {
  const minutes = Math.floor((before - 1 - after) / MINUTE)
  const at = (part: number) => Math.floor(after / MINUTE) * MINUTE + Math.max(1, Math.ceil(minutes ** part)) * MINUTE
  return Array.from({ length: count }, (_, index) => at((index + 1) / count)).filter((instant) => instant > after && instant < before)
}
