import type { Rule } from '../packs/pack.ts'
import { WEEK_DAYS } from './open-runs.ts'
import { COUNTS } from './counted-thing.ts'
import type { ClosingDaysDocument, HoldDocument, PolicyDocument } from './policy.ts'
import { proposeSay } from './say/propose.ts'

/** Rules an organisation commonly adds. */
export const RULE_TEMPLATES = ['hours', 'cap', 'prohibition'] as const
export type RuleTemplate = (typeof RULE_TEMPLATES)[number]

const EVERYBODY = { portfolios: null, regions: null } as const
const NOTHING = { 'zh-CN': '', 'zh-TW': '', en: '' } as const

/** A rule to begin with; its sentence is made of its numbers. `cite`: where the organisation writes such things down. */
export function newRule(template: RuleTemplate, { id, cite }: { id: string; cite: string }): Rule {
  const head = { id, cite, grade: 'B', force: 'house', effect: 'block', say: NOTHING } as const
  const rule = ruleOf(template, head)
  return { ...rule, say: proposeSay(rule) ?? NOTHING }
}

function ruleOf(template: RuleTemplate, head: Pick<Rule, 'id' | 'cite' | 'grade' | 'force' | 'effect' | 'say'>): Rule {
  switch (template) {
    case 'hours':
      return { ...head, kind: 'hours', allow: [{ on: WEEK_DAYS.slice(0, 5), spans: [['09:00', '18:00']] }, { on: ['sat'], spans: [['10:00', '16:00']] }] }
    case 'cap':
      return { ...head, kind: 'count', when: { channel: ['call'] }, limit: 2, per: ['person'], window: { calendar: 'day' }, counts: COUNTS.calls }
    case 'prohibition':
      return { ...head, kind: 'forbid', when: { all: [{ channel: ['call'] }, { place: ['work'] }] } }
    default:
      return template satisfies never
  }
}

export function newPolicy(title: string, rules: readonly Rule[]): PolicyDocument {
  return { title, ...EVERYBODY, rules, offlineMaxMinutes: null }
}

export function newClosingDays(title: string): ClosingDaysDocument {
  return { title, ...EVERYBODY, days: [] }
}

/** `from`, `to`: first and last date (YYYY-MM-DD). The reason is left to whoever knows it. */
export function newHold(title: string, from: string, to: string): HoldDocument {
  return { title, ...EVERYBODY, reason: NOTHING, from, to }
}
