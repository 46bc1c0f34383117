import { array, assert, constant, constantFrom, integer, oneof, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOT_FOUND } from '#shared/adapter/agree'
import { namesId } from '#shared/adapter/page-text'
import type { PageReading } from '#shared/adapter/reading'
import { look, type Look, NOTHING_SEEN, stillShows } from '#shared/adapter/two-marks'

const read = (value: string) => ({ value, raw: value, source: { label: 'x', relation: 'near' as const } })
const page = (url: string, content: string, proof: string | null = content): Look => ({
  kind: 'open',
  adapterId: 'a',
  recordId: url,
  url: `https://crm.example/${url}`,
  proofs: proof === null ? [] : [proof],
  fields: { name: read(`name ${content}`), account: read(`account ${content}`), daysPastDue: NOT_FOUND, amountDue: NOT_FOUND, address: NOT_FOUND, phones: [] },
  phonesShown: true,
})

/** Plays a page that shows one thing after another, and looks whenever the sensor would. */
function play(shows: readonly (readonly [forMs: number, page: Look])[]): PageReading[] {
  const reports: PageReading[] = []
  let seen = NOTHING_SEEN
  let now = 0
  for (const [forMs, shown] of shows) {
    const until = now + forMs
    for (let at: number | null = now; at !== null && at < until; ) {
      const step = look(seen, shown, at)
      seen = step.seen
      if (step.report) reports.push(step.report)
      at = step.againMs === null ? null : at + step.againMs
    }
    now = until
  }
  return reports
}
const told = (reports: readonly PageReading[]) => reports.map((report) => (report.kind === 'record' ? `${report.record.recordId}: ${report.record.name.value}` : report.kind))

describe('the two marks of a record', () => {
  it('reports a record once address and page have agreed for a moment', () => {
    expect(told(play([[100, page('1', '1')]]))).toEqual(['reading'])
    expect(told(play([[200, page('1', '1')]]))).toEqual(['reading', '1: name 1'])
  })

  it('says "reading" while the page still shows the last record under the new address', () => {
    expect(told(play([[500, page('1', '1')], [300, page('2', '1')], [800, page('2', '2')]]))).toEqual(['reading', '1: name 1', 'reading', '2: name 2'])
  })

  it('waits longer while the new record carries the name or account of the last one', () => {
    const half = page('2', '1', '2')
    expect(told(play([[500, page('1', '1')], [400, half], [800, page('2', '2')]]))).toEqual(['reading', '1: name 1', 'reading', '2: name 2'])
  })

  it('does not call the last record by the next one’s name when the content changes first', () => {
    const early = page('1', '2', '1')
    expect(told(play([[500, page('1', '1')], [400, early], [500, page('2', '2')]]))).toEqual(['reading', '1: name 1', 'reading', 'reading', '2: name 2'])
  })

  it('calls it a conflict when the two go on naming different records', () => {
    expect(told(play([[500, page('1', '1')], [2000, page('2', '1')]]))).toEqual(['reading', '1: name 1', 'reading', 'conflict'])
  })

  it('gives up on a page that never shows the second mark', () => {
    expect(told(play([[4000, page('1', '1', null)]]))).toEqual(['reading', 'no-record'])
  })

  it('bears a mark that flickers, and nothing longer', () => {
    expect(told(play([[500, page('1', '1')], [200, page('1', '1', null)], [500, page('1', '1')]]))).toEqual(['reading', '1: name 1'])
    expect(told(play([[500, page('1', '1')], [400, page('1', '1', null)]]))).toEqual(['reading', '1: name 1', 'reading'])
  })

  it('never reports a record that its page does not name, whatever happens in whatever order', () => {
    const id = constantFrom('1', '2', '3')
    const shows = array(tuple(integer({ min: 1, max: 2500 }), oneof(tuple(id, id).map(([url, content]) => page(url, content)), constant<Look>({ kind: 'elsewhere' }))), { maxLength: 12 })
    assert(
      property(shows, (list) => {
        const reports = play(list)
        for (const report of reports) if (report.kind === 'record') expect(report.record.name.value).toBe(`name ${report.record.recordId}`)
        const epochs = reports.map((report) => (report.kind === 'record' ? report.record.epoch : report.epoch))
        expect(epochs).toEqual(epochs.toSorted((a, b) => a - b))
        const idOfEpoch = new Map<number, string>()
        for (const report of reports) {
          if (report.kind !== 'record') continue
          const { epoch, recordId } = report.record
          expect(idOfEpoch.get(epoch) ?? recordId).toBe(recordId)
          idOfEpoch.set(epoch, recordId)
        }
      }),
    )
  })

  it('knows at the moment of a click whether the page is still what was reported', () => {
    const { seen } = look(look(NOTHING_SEEN, page('1', '1'), 0).seen, page('1', '1'), 200)
    expect(stillShows(seen, page('1', '1'))).toBe(true)
    expect(stillShows(seen, page('2', '1'))).toBe(false)
    expect(stillShows(seen, page('1', '2'))).toBe(false)
    expect(stillShows(seen, page('1', '2', '1'))).toBe(false)
    expect(stillShows(seen, { kind: 'elsewhere' })).toBe(false)
  })

  it('takes an id as a whole', () => {
    expect(namesId('No. 1003', '1003')).toBe(true)
    expect(namesId('客户编号：１００３', '1003')).toBe(true)
    expect(namesId('21003', '1003')).toBe(false)
    expect(namesId('1003a', '1003')).toBe(false)
    expect(namesId('A+B', 'A+B')).toBe(true)
  })
})
