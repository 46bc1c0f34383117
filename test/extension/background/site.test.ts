import { describe, expect, it } from 'vitest'
import { isOnAnySite, isOnSite } from '../../../extension/background/site.ts'

describe('the sites of a CRM', () => {
  it('are told by scheme, host and port', () => {
    expect(isOnSite('https://crm.example/*', 'https://crm.example/records/1?x=2#y')).toBe(true)
    expect(isOnSite('https://crm.example/*', 'http://crm.example/')).toBe(false)
    expect(isOnSite('https://crm.example/*', 'https://crm.example.evil.test/')).toBe(false)
    expect(isOnSite('https://crm.example/*', 'https://evilcrm.example/')).toBe(false)
    expect(isOnSite('http://127.0.0.1:5173/*', 'http://127.0.0.1:5173/a')).toBe(true)
    expect(isOnSite('http://127.0.0.1:5173/*', 'http://127.0.0.1:5174/a')).toBe(false)
    expect(isOnSite('https://crm.example:443/*', 'https://crm.example/')).toBe(true)
  })

  it('hold subdomains only where the pattern says so', () => {
    expect(isOnSite('https://*.crm.example/*', 'https://team.crm.example/')).toBe(true)
    expect(isOnSite('https://*.crm.example/*', 'https://crm.example/')).toBe(true)
    expect(isOnSite('https://crm.example/*', 'https://team.crm.example/')).toBe(false)
  })

  it('are none for what is no address and for credentials that look like a host', () => {
    expect(isOnAnySite(['https://crm.example/*'], 'javascript:alert(1)')).toBe(false)
    expect(isOnAnySite(['https://crm.example/*'], 'https://crm.example@evil.test/')).toBe(false)
    expect(isOnAnySite(['https://crm.example/*'], 'no address')).toBe(false)
    expect(isOnAnySite([], 'https://crm.example/')).toBe(false)
  })
})
