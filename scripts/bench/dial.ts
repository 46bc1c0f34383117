import { decide } from '#shared/dial/decide'
import type { DialFacts } from '#shared/dial/facts'
import { casesOf, HOLIDAYS, PACKS, renewed, SIZES, ZONES } from './dial-cases.ts'
import { measure } from './measure.ts'
import type { Task } from './measure.ts'
import { JsonRules } from './peers/json-rules.ts'
import { decideWithLuxon } from './peers/luxon/decide.ts'
import type { Line, Report, Suite, Target } from './suite.ts'

const OURS = 'Fairdial'
const FLOOR = 'floor: a call that reads the clock of every zone'
const PEER = 'json-rules-engine'
const PEER_ALONE = `${PEER}, facts given`

const translated = new JsonRules(PACKS, ZONES)
const clocks = ZONES.map((timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }))

/** Decisions per second over the largest set of packs, beside the same rules in other hands. */
export const dialSuite: Suite = {
  name: 'dial',
  async run() {
    const lines: Line[] = []
    for (const size of SIZES) {
      await refuseDifferences(size)
      lines.push(...(await linesOf(size)))
    }
    const rules = PACKS.reduce((sum, pack) => sum + pack.rules.length, 0)
    return {
      suite: 'dial',
      about: `One decision with its next allowed instant, by ${PACKS.map(({ id }) => id).join(', ')}: ${rules} rules in ${ZONES.length} zones. New facts every time: allowed, too early, too late, at a bad time, capped. ${PEER} tells the verdict alone.`,
      lines,
      targets: targetsOf(lines),
    } satisfies Report
  },
}

async function linesOf(size: number): Promise<Line[]> {
  const cases = casesOf(size)
  const onNewFacts = (name: string, work: (facts: DialFacts) => unknown): Task =>
    ({ name, cases: cases.map((facts) => () => {
      const fresh = renewed(facts)
      return () => work(fresh)
    }) })
  const onGivenFacts: Task = {
    name: PEER_ALONE,
    cases: cases.map((facts) => () => {
      const given = translated.factsOf(facts, HOLIDAYS)
      return () => translated.verdict(given)
    }),
  }
  const tasks = [
    onNewFacts(FLOOR, ({ at }) => clocks.map((clock) => clock.format(at))),
    onNewFacts(OURS, (facts) => decide(facts, PACKS, HOLIDAYS)),
    onNewFacts(PEER, (facts) => translated.verdict(translated.factsOf(facts, HOLIDAYS))),
    onGivenFacts,
    onNewFacts('the same rules with luxon', (facts) => decideWithLuxon(facts, PACKS, HOLIDAYS)),
  ]
  const [floor = Number.NaN, ours = Number.NaN, ...peers] = await measure(tasks)
  return [floor, ours, ...peers].map((micros, index): Line => {
    const [against, base] = index < 2 ? [FLOOR, floor] : [OURS, ours]
    return { group: `${size} contacts`, name: tasks[index]?.name ?? '', micros, perSecond: 1_000_000 / micros, ratio: micros / base, against }
  })
}

function targetsOf(lines: readonly Line[]): Target[] {
  const times = (size: number) => lines.find(({ group, name }) => group === `${size} contacts` && name === OURS)?.micros ?? Number.NaN
  const least = Math.min(...lines.filter(({ name }) => name === PEER_ALONE).map(({ ratio }) => ratio))
  const growth = times(1000) / times(100)
  return [
    { says: `at least 20 times as fast as ${PEER}, even if its facts are computed beforehand`, measured: `${least.toFixed(1)} times where it is least`, met: least >= 20 },
    { says: 'less than 20 µs at 100 contacts', measured: `${times(100).toFixed(1)} µs`, met: times(100) < 20 },
    { says: 'flat beyond the longest window: 1,000 contacts take at most twice as long as 100', measured: `${growth.toFixed(2)} times as long`, met: growth <= 2 },
  ]
}

/** Nothing is measured that does not answer the same; a mix without every sort of answer would prove nothing. */
async function refuseDifferences(size: number): Promise<void> {
  const sorts = new Set<string>()
  for (const facts of casesOf(size)) {
    const ours = decide(facts, PACKS, HOLIDAYS)
    const luxon = decideWithLuxon(facts, PACKS, HOLIDAYS)
    const rules = await translated.verdict(translated.factsOf(facts, HOLIDAYS))
    const when = `${new Date(facts.at).toISOString()} on account ${facts.account} after ${size} contacts`
    if (rules !== ours.verdict) throw new Error(`${PEER} says ${rules}, Fairdial ${ours.verdict}: ${when}`)
    if (luxon.verdict !== ours.verdict || luxon.nextAllowedAt !== ours.nextAllowedAt) {
      throw new Error(`luxon says ${luxon.verdict}, ${luxon.nextAllowedAt}, Fairdial ${ours.verdict}, ${ours.nextAllowedAt}: ${when}`)
    }
    sorts.add(ours.denials[0]?.kind ?? 'allowed')
  }
  const wanted = size > 0 ? ['allowed', 'hours', 'count'] : ['allowed', 'hours']
  for (const sort of wanted) if (!sorts.has(sort)) throw new Error(`No case of ${size} contacts is ${sort}.`)
}
