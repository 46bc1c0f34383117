import { describe, expect, it } from 'vitest'
import { PARTIES } from '#shared/packs/pack'
import { BUCKETS } from '#shared/playbook/bucket'
import { LOCALES } from '#shared/locale/locale'
import type { ScriptDocument } from '#shared/script/document'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'
import { pickScript } from '#shared/script/pick'
import { makeGatedScript } from './gated-script.ts'

const one = (title: string, over: Omit<Partial<ScriptDocument>, 'appliesTo'> & { appliesTo?: Partial<ScriptDocument['appliesTo']> } = {}) => {
  const made = makeGatedScript({ title })
  return { content: { ...made, ...over, appliesTo: { ...made.appliesTo, ...over.appliesTo } } }
}
const call = { bucket: 'M1', party: 'debtor', language: 'zh-CN', packs: ['CN'] } as const
const titled = (picked: { content: ScriptDocument } | null) => picked?.content.title ?? null

describe('the script for a call', () => {
  it('is one for people who owe only if the number belongs to one', () => {
    const scripts = [one('debtor'), one('third', { appliesTo: { audience: 'third_party' } })]
    const picked = PARTIES.map((party) => [party, titled(pickScript(scripts, { ...call, party }))])
    expect(Object.fromEntries(picked)).toEqual({
      debtor: 'debtor', co_debtor: 'debtor', guarantor: 'debtor',
      emergency_contact: 'third', third_party: 'third', employer: 'third',
    })
  })

  it('is none rather than one for the other audience', () => {
    expect(pickScript([one('debtor')], { ...call, party: 'employer' })).toBeNull()
    expect(pickScript([], call)).toBeNull()
  })

  it('is in the language of the call, else in other Chinese, else in any', () => {
    const scripts = [one('en', { language: 'en' }), one('tw', { language: 'zh-TW' }), one('cn')]
    expect(titled(pickScript(scripts, call))).toBe('cn')
    expect(titled(pickScript(scripts.slice(0, 2), call))).toBe('tw')
    expect(titled(pickScript(scripts.slice(0, 1), call))).toBe('en')
  })

  it('is the one written for the jurisdiction before a general one, and never one for another place', () => {
    const scripts = [one('general'), one('us', { appliesTo: { jurisdictions: ['US'] } }), one('cn', { appliesTo: { jurisdictions: ['CN'] } })]
    expect(titled(pickScript(scripts, call))).toBe('cn')
    expect(titled(pickScript(scripts, { ...call, packs: ['HK'] }))).toBe('general')
    expect(pickScript(scripts.slice(1, 2), call)).toBeNull()
  })

  it('fits the age of the debt, else the nearest milder one, never a firmer one', () => {
    const scripts = [one('late', { appliesTo: { buckets: ['M4', 'M5'] } }), one('mid', { appliesTo: { buckets: ['M2', 'M3'] } }), one('early')]
    expect(titled(pickScript(scripts, { ...call, bucket: 'M5' }))).toBe('late')
    expect(titled(pickScript(scripts, { ...call, bucket: 'M7' }))).toBe('late')
    expect(titled(pickScript(scripts.slice(1), { ...call, bucket: 'M7' }))).toBe('mid')
    expect(pickScript(scripts.slice(0, 2), { ...call, bucket: 'M1' })).toBeNull()
  })

  it('is the mildest one while the age is unknown', () => {
    const scripts = [one('late', { appliesTo: { buckets: ['M4'] } }), one('early'), one('mid', { appliesTo: { buckets: ['M2'] } })]
    expect(titled(pickScript(scripts, { ...call, bucket: null }))).toBe('early')
  })

  it('comes from the library for every age, person, language and place', () => {
    for (const packs of [['CN'], ['TW'], ['HK'], ['US'], ['US', 'US-NYC'], []]) {
      for (const party of PARTIES) for (const language of LOCALES) for (const bucket of [...BUCKETS, null]) {
        const picked = pickScript(SCRIPT_LIBRARY, { bucket, party, language, packs })
        expect(picked?.content.language).toBe(language)
        if (bucket !== null) expect(picked?.content.appliesTo.buckets).toContain(bucket)
      }
    }
  })

  it('from the library is the one of the jurisdiction where its language is spoken', () => {
    const places = [['zh-CN', 'CN'], ['zh-TW', 'TW'], ['en', 'US']] as const
    for (const [language, pack] of places) {
      expect(pickScript(SCRIPT_LIBRARY, { bucket: 'M2', party: 'debtor', language, packs: [pack] })?.content.appliesTo.jurisdictions).toEqual([pack])
    }
  })
})
