import { canonicalJson } from './canonical-json.ts'
import { hex } from './keys.ts'

/** Keyed hash (HMAC-SHA-256, hex) of several parts; no two different lists of parts share an input. */
export async function fingerprint(key: CryptoKey, ...parts: readonly string[]): Promise<string> {
  return hex(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(JSON.stringify(parts))))
}

/** Keyed hash of a request's meaning: the same for the same values in whatever order the fields came. */
export function digestOf(key: CryptoKey, value: unknown): Promise<string> {
  return fingerprint(key, canonicalJson(value))
}

/** Unkeyed SHA-256 (hex) of content that is not personal: documents and the bundle. */
export async function contentHash(value: unknown): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value))))
}

/** The last characters of a number by which people recognise it: four, but never more than half of it. */
export function tailOf(number: string): string {
  const characters = [...number.replaceAll(/[^\p{L}\p{N}]/gu, '')]
  return characters.slice(characters.length - Math.min(4, Math.floor(characters.length / 2))).join('')
}
