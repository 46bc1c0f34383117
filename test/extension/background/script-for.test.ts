import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/locale/locale'
import { scriptFor } from '../../../extension/background/script-for.ts'
import { makeBundle, makeLiveScript } from '../../make/bundle.ts'
import { makeDebtor } from '../../make/debtor-view.ts'

const script = (language: Locale, tail: string) =>
  makeLiveScript({
    versionId: `0199c200-0000-7000-8000-0000000000${tail}`,
    content: { language, appliesTo: { buckets: ['M1', 'M2'], audience: 'debtor', jurisdictions: [] } },
  })
const all = makeBundle({ scripts: [script('en', 'e1'), script('zh-CN', 'c1'), script('zh-TW', 'd1')] })
const debtorIn = (jurisdiction: string) => makeDebtor({ portfolio: { ...makeDebtor().portfolio, jurisdiction } })
const languageIn = (jurisdiction: string, agent: Locale) => scriptFor(all, debtorIn(jurisdiction), 'debtor', agent)?.content.language

describe('the script for a call', () => {
  it('speaks the language of the place, whatever the agent reads', () => {
    expect(languageIn('CN', 'en')).toBe('zh-CN')
    expect(languageIn('TW', 'en')).toBe('zh-TW')
    expect(languageIn('HK', 'zh-CN')).toBe('zh-TW')
    expect(languageIn('US', 'zh-CN')).toBe('en')
    expect(languageIn('US-MA', 'zh-CN')).toBe('en')
  })

  it('speaks the agent’s language where none fits in that of the place', () => {
    const bundle = makeBundle({ scripts: [script('zh-CN', 'c1'), script('zh-TW', 'd1')] })
    expect(scriptFor(bundle, debtorIn('US'), 'debtor', 'zh-TW')?.content.language).toBe('zh-TW')
  })

  it('is none where none fits: for another audience, or without content', () => {
    expect(scriptFor(all, debtorIn('CN'), 'emergency_contact', 'zh-CN')).toBeNull()
    expect(scriptFor(null, debtorIn('CN'), 'debtor', 'zh-CN')).toBeNull()
  })

  it('is the mildest while the age of the debt is unknown', () => {
    const firm = makeLiveScript({ content: { appliesTo: { buckets: ['M6'], audience: 'debtor', jurisdictions: [] } } })
    const mild = makeLiveScript({ versionId: '0199c200-0000-7000-8000-0000000000b1', content: { appliesTo: { buckets: ['M1'], audience: 'debtor', jurisdictions: [] } } })
    const account = makeDebtor().accounts.map((each) => ({ ...each, daysPastDue: null }))
    expect(scriptFor(makeBundle({ scripts: [firm, mild] }), makeDebtor({ accounts: account }), 'debtor', 'zh-CN')?.versionId).toBe(mild.versionId)
  })
})
