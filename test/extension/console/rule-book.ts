import type { Bundle, DocumentDetail } from '#shared/contract/content'
import { ClosingDays, Hold, Policy } from '#shared/contract/policy'
import type { OverrideView } from '#shared/contract/override'
import type { ReviewItem } from '#shared/contract/review'
import type { WhatIfCall, WhatIfPage } from '#shared/contract/what-if'
import { SHIPPED_PACKS } from '#shared/packs/shipped'
import { newRule } from '#shared/policy/templates'
import { makeBundle, PORTFOLIO } from '../../make/bundle.ts'
import { makeDocumentDetail } from '../../make/document-detail.ts'
import { makeId } from '../../make/ids.ts'
import { makeOverride } from '../../make/override.ts'
import { makeClosingDays, makeHold, makeHouseHours, makePolicy } from '../../make/policy.ts'
import { NOW } from './book.ts'

const MINUTE = 60_000
export const US_BOOK = { ...PORTFOLIO, portfolioId: '0199c000-0000-7000-8000-00000000000b', name: 'Sample Card · US', jurisdiction: 'US', currency: 'USD', zone: 'America/New_York' }

/** Monday to Friday 9 to 18, Saturday 10 to 16; calls alone need a reason after the second. */
export const OUR_HOURS = Policy.parse(
  makePolicy({
    title: '更窄的时间段',
    rules: [newRule('hours', { id: 'house.hours-1', cite: '内部规定 3.1' }), { ...newRule('cap', { id: 'house.cap-1', cite: '内部规定 3.2' }), effect: 'warn' }],
  }),
)
export const OUR_DAYS = ClosingDays.parse(makeClosingDays(['2026-11-28', '2026-12-25'], { title: '休息日' }))
/** Over in three days, counted from the day of the book. */
export const OUR_HOLD = Hold.parse(makeHold({ title: '广东台风', from: '2026-11-20', to: '2026-11-27', regions: ['US'] }))

export const POLICY_ID = '0199c600-0000-7000-8000-0000000000d1'
const DAYS_ID = '0199c600-0000-7000-8000-0000000000d2'
const HOLD_ID = '0199c600-0000-7000-8000-0000000000d3'

/** What is live: two books, the policy, the closing days and the hold. */
export function theRules(): Bundle {
  return makeBundle({ portfolios: [PORTFOLIO, US_BOOK], policies: [live(POLICY_ID, OUR_HOURS)], closingDays: [live(DAYS_ID, OUR_DAYS)], holds: [live(HOLD_ID, OUR_HOLD)] })
}

function live<T>(documentId: string, content: T) {
  return { documentId, versionId: documentId.replace('c600', 'c700'), number: 2, publishedAt: NOW - 86_400_000, content }
}

/** The documents behind them, and their versions. */
export function theHouse(): Pick<{ documents: DocumentDetail[]; versions: { versionId: string; documentId: string; kind: DocumentDetail['row']['kind']; number: number; publishedAt: number; content: unknown }[] }, 'documents' | 'versions'> {
  const contents = [[POLICY_ID, 'policy', OUR_HOURS], [DAYS_ID, 'closing-days', OUR_DAYS], [HOLD_ID, 'hold', OUR_HOLD]] as const
  return {
    documents: contents.map(([documentId, kind, content]) =>
      makeDocumentDetail({
        row: { documentId, kind, title: content.title, live: { versionId: documentId.replace('c600', 'c700'), number: 2, publishedAt: NOW - 86_400_000, publishedByName: '周敏' } },
        content,
        versions: [{ versionId: documentId.replace('c600', 'c700'), number: 2, publishedAt: NOW - 86_400_000, publishedByName: '周敏', note: '按新规收窄' }],
      }),
    ),
    versions: contents.map(([documentId, kind, content]) => ({ versionId: documentId.replace('c600', 'c700'), documentId, kind, number: 2, publishedAt: NOW - 86_400_000, content })),
  }
}

/** A policy nobody has published: a rule of hours, to be worked on. */
export function aDraftPolicy(): DocumentDetail {
  return makeDocumentDetail({ row: { documentId: POLICY_ID, kind: 'policy', title: '草稿', live: null, changed: true }, content: makePolicy({ title: '草稿', rules: [{ ...newRule('hours', { id: 'house.hours-1', cite: '内部规定' }), ...makeHouseHoursOnly() }] }), versions: [] })
}

function makeHouseHoursOnly() {
  const { kind, allow } = makeHouseHours()
  return { kind, allow }
}

const RULE = SHIPPED_PACKS.find(({ id }) => id === 'US')?.rules.find(({ id }) => id === 'us.frequency.attempts')
const RULES = RULE ? [{ rule: RULE.id, cite: RULE.cite, say: RULE.say }] : []

/** Two leaves asked for, one twenty minutes ago; three answered before. */
export function theLeaves(): OverrideView[] {
  const answered = { decidedByName: '周敏', decidedText: '已核实来电记录，可以回一次。', decidedAt: NOW - 3_000 * MINUTE }
  return [
    makeOverride({ rules: RULES, debtorLabel: 'J＊＊＊ D.', text: 'She wrote this morning and asked for a call after lunch about the plan.', askedAt: NOW - 2 * MINUTE, recordUrl: 'https://crm.example/1' }),
    makeOverride({ rules: RULES, debtorLabel: 'M＊＊＊ K.', phoneTail: '4411', reason: 'active_litigation', text: '法院要求在今天内确认送达地址。', askedAt: NOW - 21 * MINUTE, askedByName: '陈晓峰' }),
    makeOverride({ rules: RULES, state: 'used', askedAt: NOW - 3_010 * MINUTE, ...answered }),
    makeOverride({ rules: RULES, state: 'granted', askedAt: NOW - 30 * MINUTE, ...answered, decidedAt: NOW - 20 * MINUTE, expiresAt: NOW + 10 * MINUTE }),
    makeOverride({ rules: RULES, state: 'refused', askedAt: NOW - 6_000 * MINUTE, ...answered, decidedText: '不属于可以破例的情形。' }),
  ]
}

/** One of each kind, the newest first. */
export function theReviews(contactId: string): ReviewItem[] {
  const item = (kind: ReviewItem['kind'], minutes: number, own: Partial<ReviewItem> = {}): ReviewItem => ({
    reviewId: makeId(), kind, at: NOW - minutes * MINUTE, contactId, debtorId: '0199c300-0000-7000-8000-0000000000d1', debtorLabel: '王＊明', agentName: '林静',
    rules: RULES, closedAt: null, closedByName: null, note: null, ...own,
  })
  return [item('offline-differs', 12), item('against-rule', 50, { debtorLabel: '李＊' }), item('override-used', 200, { debtorLabel: 'J＊＊＊ D.' }), item('import-over-limit', 900, { contactId: null, agentName: '' })]
}

/** Two pages of a what-if: calls of two teams through the day, some of which led to promises. */
export function aWhatIf(): Omit<WhatIfPage, 'next'>[] {
  const say = { 'zh-CN': '只能在周一至周五 9:00–18:00 联系。', 'zh-TW': '只能在週一至週五 9:00–18:00 聯絡。', en: 'Contacts only Mon–Fri 9:00–18:00.' }
  const call = (index: number): WhatIfCall => {
    const placedAt = NOW - index * 7_310_000 - 3_600_000
    const effect = (['stopped', 'moved', 'stopped', 'warned'] as const)[index % 4] ?? 'stopped'
    return {
      contactId: makeId(), placedAt, zone: 'Asia/Shanghai', agentName: ['林静', '陈晓峰', '赵雨桐'][index % 3] ?? '', teamName: index % 3 === 0 ? '华东一组' : '华南二组',
      debtorLabel: ['王＊明', '李＊', '欧阳＊＊'][index % 3] ?? '', effect, movedTo: effect === 'moved' ? placedAt + 5_400_000 : null, rules: [{ rule: 'house.hours-1', say }], promise: index % 5 === 0,
    }
  }
  const page = (from: number, count: number, days: number) => ({ judged: 4_200, promises: 61, reachedAt: NOW - days * 86_400_000, calls: Array.from({ length: count }, (_, index) => call(from + index)) })
  return [page(0, 40, 14), page(40, 24, 30)]
}
