import type { Condition, Rule } from '../packs/pack.ts'
import { type Asking, KNOWN_FACTS, SORTS_FOR } from './known-facts.ts'
import { problem, type PolicyProblem } from './problem.ts'

interface NamedFact {
  path: string
  asking: Asking
  name: string
}

/** Facts that nobody can record, and those asked for in a way that never fits them. */
export function checkFacts(rule: Rule, path: string): PolicyProblem[] {
  return factsNamed(rule, path).flatMap(({ path: place, asking, name }) => {
    const sort = KNOWN_FACTS[name]
    if (sort === undefined) return [problem('fact-unknown', place, `No fact is called ${name}.`)]
    const fits: readonly string[] = SORTS_FOR[asking]
    return fits.includes(sort) ? [] : [problem('fact-unfit', place, `"${asking}" cannot ask for ${name}.`)]
  })
}

function factsNamed(rule: Rule, path: string): NamedFact[] {
  const own = rule.kind !== 'hours' || 'allow' in rule ? [] : 'only' in rule ? named(path, 'only', rule.only) : named(path, 'avoid', rule.avoid)
  return [
    ...own,
    ...(rule.when ? namedIn(rule.when, `${path}.when`) : []),
    ...(rule.unless ? namedIn(rule.unless, `${path}.unless`) : []),
  ]
}

function namedIn(condition: Condition, path: string): NamedFact[] {
  if ('all' in condition) return condition.all.flatMap((part, index) => namedIn(part, `${path}.all.${index}`))
  if ('any' in condition) return condition.any.flatMap((part, index) => namedIn(part, `${path}.any.${index}`))
  if ('not' in condition) return namedIn(condition.not, `${path}.not`)
  if ('flag' in condition) return named(path, 'flag', condition.flag)
  if ('known' in condition) return named(path, 'known', condition.known)
  if ('since' in condition) return named(path, 'since', condition.since)
  if ('fact' in condition) return named(path, 'fact', condition.fact)
  if ('age' in condition) return named(path, 'age', condition.age)
  return []
}

function named(path: string, asking: Asking, name: string): NamedFact[] {
  return [{ path: `${path}.${asking}`, asking, name }]
}
