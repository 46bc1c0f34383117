import { describe, expect, it } from 'vitest'
import { agree } from '#shared/adapter/agree'
import { parseDays } from '#shared/adapter/parse-days'

const read = (...raws: string[]) => agree(raws.map((raw) => ({ raw, source: { label: '逾期天数', relation: 'near' as const } })), parseDays)

describe('one reading out of several places', () => {
  it('takes equal values as one, however written', () => expect(read('27 天', '27')).toMatchObject({ value: 27, raw: '27 天' }))
  it('gives no value where two differ, and shows both', () => expect(read('27 天', '28')).toMatchObject({ value: null, raw: '27 天 ≠ 28' }))
  it('lets an empty or rounded place say nothing', () => expect(read('—', '27', '30+')).toMatchObject({ value: 27, raw: '27' }))
  it('gives no value beside something unreadable', () => expect(read('27', 'NaN').value).toBeNull())
  it('says what stands there even if it can’t be read', () => expect(read('未知', '未知')).toMatchObject({ value: null, raw: '未知', source: { label: '逾期天数' } }))
  it('tells a field that is empty from one that is not there', () => {
    expect(read('')).toMatchObject({ value: null, raw: '' })
    expect(read()).toEqual({ value: null, raw: null, source: null })
  })
})
