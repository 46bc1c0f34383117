import { describe, expect, it } from 'vitest'
import { findOpenRecord, isOnSite } from '#shared/adapter/find'
import { makeAdapter } from '../../make/adapter.ts'

const known = (documentId: string, parts: Parameters<typeof makeAdapter>[0]) => ({ documentId, content: makeAdapter(parts) })
const on = (pattern: string, address: string) => isOnSite(pattern, new URL(address))
const open = (address: string, ...adapters: ReturnType<typeof known>[]) => findOpenRecord(adapters, new URL(address))

describe('which record an address opens', () => {
  it('finds the id in path, query or hash', () => {
    const path = known('path', { recordId: { part: 'path', pattern: String.raw`^/accounts/view/(\d+)$` } })
    const query = known('query', { recordId: { part: 'query', pattern: '[?&]record=([^&]+)' } })
    const hash = known('hash', { recordId: { part: 'hash', pattern: String.raw`^#/people/(\d+)` } })
    expect(open('https://crm.example/accounts/view/1003', path, query, hash)).toMatchObject({ recordId: '1003', adapter: { documentId: 'path' } })
    expect(open('https://crm.example/record.php?module=A&record=a%20b', path, query, hash)).toMatchObject({ recordId: 'a b', adapter: { documentId: 'query' } })
    expect(open('https://crm.example/#/people/282;tab=1', path, query, hash)).toMatchObject({ recordId: '282', adapter: { documentId: 'hash' } })
    expect(open('https://crm.example/accounts/edit/1003', path, query, hash)).toBeNull()
  })

  it('picks the adapter of the book that the id belongs to', () => {
    const one = known('one', { recordId: { part: 'path', pattern: String.raw`/(1\d{3})$` } })
    const seven = known('seven', { recordId: { part: 'path', pattern: String.raw`/(7\d{3})$` } })
    expect(open('https://crm.example/view/7002', one, seven)?.adapter.documentId).toBe('seven')
  })

  it('opens nothing on another site, or by a pattern that is none', () => {
    expect(open('https://other.example/1003', known('a', {}))).toBeNull()
    expect(open('https://crm.example/1003', known('a', { recordId: { part: 'path', pattern: '/(' } }))).toBeNull()
  })

  it('knows sites by scheme, host, subdomains and port', () => {
    expect(on('https://crm.example/*', 'https://crm.example:8443/a')).toBe(true)
    expect(on('https://crm.example:8443/*', 'https://crm.example/a')).toBe(false)
    expect(on('https://crm.example:443/*', 'https://crm.example/a')).toBe(true)
    expect(on('https://*.crm.example/*', 'https://eu.crm.example/a')).toBe(true)
    expect(on('https://crm.example/*', 'https://evilcrm.example/a')).toBe(false)
    expect(on('https://*.crm.example/*', 'https://crm.example.evil/a')).toBe(false)
    expect(on('https://crm.example/*', 'http://crm.example/a')).toBe(false)
  })
})
