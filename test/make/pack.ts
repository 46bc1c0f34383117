import type { CountRule, ForbidRule, HoursRule, Pack, Rule } from '#shared/packs/pack'

const HEAD = {
  id: 'test.rule', cite: 'Test Act 1', grade: 'A', force: 'statute',
  say: { 'zh-CN': '测试', 'zh-TW': '測試', en: 'Test' },
} as const

/** A pack of the rules a test is about, in New York, weeks beginning on Monday. */
export function makePack(rules: readonly Rule[], change: Partial<Omit<Pack, 'rules'>> = {}): Pack {
  return {
    id: 'TEST', version: '2026-11-22', title: HEAD.say, binds: HEAD.say,
    fallbackZones: ['America/New_York'], weekStart: 1, rules, ...change,
  }
}

/** Blocks always; a test says when. */
export function makeForbidRule(change: Partial<ForbidRule> = {}): ForbidRule {
  return { ...HEAD, kind: 'forbid', ...change }
}

/** Open 8:00–21:00 every day; a test says otherwise. */
export function makeHoursRule(change: Partial<HoursRule> = {}): HoursRule {
  const allow = [{ on: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], spans: [['08:00', '21:00']] }] as const
  return { ...HEAD, kind: 'hours', ...('only' in change || 'avoid' in change ? {} : { allow }), ...change } as HoursRule
}

/** At most one contact a calendar day; a test says otherwise. */
export function makeCountRule(change: Partial<CountRule> = {}): CountRule {
  return { ...HEAD, kind: 'count', limit: 1, window: { calendar: 'day' }, counts: {}, ...change }
}
