import type { ClosingDaysDocument, HoldDocument, HouseContent, Live, PolicyDocument } from '#shared/policy/policy'
import type { HouseRule } from '#shared/contract/policy'
import { makeId } from './ids.ts'

type OfKind<K extends HouseRule['kind']> = Extract<HouseRule, { kind: K }>

const HEAD = {
  id: 'house.rule', cite: 'House rule 1', grade: 'B', force: 'house',
  say: { 'zh-CN': '机构规定。', 'zh-TW': '機構規定。', en: 'Our own rule.' },
} as const

/** A policy for everybody; a test says with which rules. */
export function makePolicy(change: Partial<PolicyDocument> = {}): PolicyDocument {
  return { title: 'House policy', portfolios: null, regions: null, rules: [], offlineMaxMinutes: null, ...change }
}

/** Forbids everything; a test says when. */
export function makeHouseForbid(change: Partial<OfKind<'forbid'>> = {}): OfKind<'forbid'> {
  return { ...HEAD, kind: 'forbid', ...change }
}

/** Weekdays from nine to six, unless a test says otherwise. */
export function makeHouseHours(change: Partial<Extract<OfKind<'hours'>, { allow: unknown }>> = {}): Extract<OfKind<'hours'>, { allow: unknown }> {
  return { ...HEAD, kind: 'hours', allow: [{ on: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [['09:00', '18:00']] }], ...change }
}

/** Two calls of ours a day to one person, unless a test says otherwise. */
export function makeHouseCap(change: Partial<OfKind<'count'>> = {}): OfKind<'count'> {
  return {
    ...HEAD, kind: 'count', when: { channel: ['call'] }, limit: 2, per: ['person'], window: { calendar: 'day' },
    counts: { channel: ['call'], by: ['collector'] }, ...change,
  }
}

/** All contact stops from one date to another. */
export function makeHold(change: Partial<HoldDocument> & { from: string; to: string }): HoldDocument {
  return { title: 'Flood', portfolios: null, regions: null, reason: { 'zh-CN': '水灾', 'zh-TW': '水災', en: 'a flood' }, ...change }
}

/** The organisation is closed on these dates. */
export function makeClosingDays(dates: readonly string[], change: Partial<ClosingDaysDocument> = {}): ClosingDaysDocument {
  const reason = { 'zh-CN': '机构休息', 'zh-TW': '機構休息', en: 'closed' }
  return { title: 'Closing days', portfolios: null, regions: null, days: dates.map((date) => ({ date, reason })), ...change }
}

/** The first published version of a document. */
export function makeLive<T>(content: T): Live<T> {
  return { documentId: makeId(), versionId: makeId(), number: 1, publishedAt: 0, content }
}

/** What the organisation has published. */
export function makeHouse({ policies = [], closingDays = [], holds = [] }: { policies?: readonly PolicyDocument[]; closingDays?: readonly ClosingDaysDocument[]; holds?: readonly HoldDocument[] }): HouseContent {
  return { policies: policies.map(makeLive), closingDays: closingDays.map(makeLive), holds: holds.map(makeLive) }
}
