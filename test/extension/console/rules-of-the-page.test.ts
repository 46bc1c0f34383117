import { describe, expect, it } from 'vitest'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'
import { isNewer, mergeNewest } from '../../../extension/console/calls/merge-newest.ts'
import { formatDuration } from '../../../extension/console/calls/duration.ts'
import { flowLayout, NODE } from '../../../extension/console/content/flow-layout.ts'
import { readDraft } from '../../../extension/console/content/read-draft.ts'
import { textDifference } from '../../../extension/console/content/text-difference.ts'
import { readRoute, writeRoute } from '../../../extension/console/route/route.ts'
import { aDayOfCalls } from './book.ts'

describe('addresses', () => {
  it('lead to the view they were written for', () => {
    for (const hash of ['#/calls', '#/calls?agent=a+1&day=all&disposition=UNFINISHED', '#/calls/x?day=2026-11-01', '#/content', '#/content/y?step=open-2', '#/people', '#/rules/US-MA', '#/holidays', '#/try-it', '#/policies/z?part=house.cap-1', '#/reviews?closed=1', '#/leaves', '#/imports']) {
      expect(writeRoute(readRoute(hash))).toBe(hash)
    }
  })

  it('that make no sense are the call log, unfiltered', () => {
    for (const hash of ['', '#', '#/nowhere', '#/calls?day=2026-13-77&disposition=NONSENSE', '#/%E0%A4%A']) {
      expect(readRoute(hash)).toEqual(readRoute('#/calls'))
    }
  })
})

describe('new calls over read pages', () => {
  const rows = aDayOfCalls(10)

  it('replace what changed, drop what no longer passes, keep what is older', () => {
    const finished = rows.slice(0, 4).map((row, index) => (index === 0 ? { ...row, disposition: 'BUSY' as const } : row)).filter((_, index) => index !== 1)
    const merged = mergeNewest({ items: finished, next: 'more' }, [{ items: rows }])
    expect(merged.gap).toBe(false)
    expect(merged.rows.map((row) => row.contactId)).toEqual(rows.filter((_, index) => index !== 1).map((row) => row.contactId))
    expect(merged.rows[0]?.disposition).toBe('BUSY')
  })

  it('ask for the older pages again when calls lie between', () => {
    expect(mergeNewest({ items: rows.slice(0, 3), next: 'more' }, [{ items: rows.slice(5) }]).gap).toBe(true)
    expect(mergeNewest({ items: rows.slice(0, 3), next: null }, [{ items: rows.slice(5) }])).toEqual({ rows: rows.slice(0, 3), gap: false })
  })

  it('of the same instant are told apart by their id', () => {
    expect(isNewer({ placedAt: 1, contactId: 'b' }, { placedAt: 1, contactId: 'a' })).toBe(true)
    expect(isNewer({ placedAt: 1, contactId: 'a' }, { placedAt: 1, contactId: 'a' })).toBe(false)
  })
})

describe('a draft', () => {
  it('that is as it was published is opened without a change', () => {
    for (const { content } of SCRIPT_LIBRARY) expect(readDraft(content)).toEqual(content)
  })

  it.each([null, 7, [], {}, { steps: [null, { id: 'a', choices: 'x', guarded: 'maybe' }], appliesTo: { buckets: ['M1', 'M99'] } }])('that is damaged still opens: %j', (content) => {
    const draft = readDraft(content)
    expect(Array.isArray(draft.steps)).toBe(true)
    // Not knowing whether a step holds debt facts must not uncover them.
    for (const step of draft.steps) expect(step.guarded).toBe(true)
  })
})

describe('a difference', () => {
  it('put together again is either text', () => {
    const [before, after] = ['您好，请问是{debtorName}吗？', '您好，我是{agentName}，请问是{debtorName}本人吗？']
    const parts = textDifference(before, after)
    expect(parts.filter((part) => part.kind !== 'new').map((part) => part.text).join('')).toBe(before)
    expect(parts.filter((part) => part.kind !== 'gone').map((part) => part.text).join('')).toBe(after)
    expect(parts.some((part) => part.kind === 'same')).toBe(true)
  })
})

describe('the picture of a script', () => {
  it('places every step once, none on another, within its width', () => {
    for (const { content } of SCRIPT_LIBRARY) {
      const flow = flowLayout(content)
      expect(flow.nodes.map((node) => node.stepId).toSorted()).toEqual(content.steps.map((step) => step.id).toSorted())
      expect(new Set(flow.nodes.map((node) => `${node.x} ${node.y}`)).size).toBe(content.steps.length)
      for (const node of flow.nodes) expect(node.x + NODE.width).toBeLessThanOrEqual(flow.width)
    }
  })
})

it('tells a length in minutes, and in hours only where there are any', () => {
  expect([0, 59_400, 187_000, 3_661_000, -5].map(formatDuration)).toEqual(['0:00', '0:59', '3:07', '1:01:01', '0:00'])
})
