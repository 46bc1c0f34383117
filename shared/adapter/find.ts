import type { AdapterDocument } from './adapter.ts'

/** The parts of an address that say which record is open. */
export interface PageAddress {
  /** As in `location`: "https:". */
  protocol: string
  hostname: string
  /** Empty for the scheme's own. */
  port: string
  pathname: string
  search: string
  hash: string
}

/** An adapter of the organisation's content. */
export interface KnownAdapter {
  documentId: string
  content: AdapterDocument
}

export interface OpenRecord {
  adapter: KnownAdapter
  /** Id of the record in the address: the first of the two marks. */
  recordId: string
}

const ID_MAX = 200

/** The record an address opens, by the first adapter that knows its site and finds an id; `null`: none is open. */
export function findOpenRecord(adapters: readonly KnownAdapter[], address: PageAddress): OpenRecord | null {
  for (const adapter of adapters) {
    if (!adapter.content.origins.some((origin) => isOnSite(origin, address))) continue
    const recordId = idIn(adapter.content.recordId, address)
    if (recordId !== null) return { adapter, recordId }
  }
  return null
}

/** Whether a match pattern ("https://*.crm.example/*", with or without a port) means the site of this address. */
export function isOnSite(pattern: string, address: PageAddress): boolean {
  const parts = /^(https?:)\/\/(\*\.)?([^/:*]+)(?::(\d+))?\/\*$/.exec(pattern)
  if (!parts) return false
  const [, protocol, subdomains, host = '', port] = parts
  if (address.protocol !== protocol) return false
  if (port !== undefined && port !== (address.port || (protocol === 'https:' ? '443' : '80'))) return false
  return address.hostname === host || (subdomains !== undefined && address.hostname.endsWith(`.${host}`))
}

function idIn({ part, pattern }: AdapterDocument['recordId'], address: PageAddress): string | null {
  const text = { path: address.pathname, query: address.search, hash: address.hash }[part]
  const id = patternOf(pattern)?.exec(text)?.[1]
  return id && id.length <= ID_MAX ? decoded(id) : null
}

/** A pattern that is no regular expression finds nothing; publishing refuses it. */
function patternOf(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return null
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
