import type { z } from 'zod'
import type { Database } from './database.ts'

/** AES-GCM: a fresh nonce and what only this browser profile can open. */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}

const NONCE_BYTES = 12
/** Twelve bytes as base64, without padding. */
const NONCE_TEXT = 16

export interface Vault {
  seal(value: unknown): Promise<Sealed>
  /** `null` for what this profile's key does not open or what no longer has that shape. */
  unseal<T>(sealed: Sealed, shape: z.ZodType<T>): Promise<T | null>
  /** The same as text, for stores that keep nothing else. */
  sealText(value: unknown): Promise<string>
  unsealText<T>(text: unknown, shape: z.ZodType<T>): Promise<T | null>
  /** The same text gives the same name; the name does not give the text. */
  nameOf(text: string): Promise<string>
}

/** Keys are made once in this profile and can't be read out of it, by us neither. */
export function openVault(database: Database): Vault {
  let keys: Promise<{ seal: CryptoKey; name: CryptoKey }> | null = null
  const ready = () => (keys ??= loadKeys(database))
  const seal = async (value: unknown): Promise<Sealed> => {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
    const text = new TextEncoder().encode(JSON.stringify(value))
    return { nonce, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, (await ready()).seal, text) }
  }
  const unseal = async <T>(sealed: Sealed, shape: z.ZodType<T>): Promise<T | null> => {
    try {
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.nonce }, (await ready()).seal, sealed.bytes)
      return shape.parse(JSON.parse(new TextDecoder().decode(text)))
    } catch {
      return null
    }
  }
  return {
    seal,
    unseal,
    sealText: async (value) => {
      const { nonce, bytes } = await seal(value)
      return toBase64(nonce) + toBase64(new Uint8Array(bytes))
    },
    unsealText: async (text, shape) => {
      const parts = typeof text === 'string' ? [text.slice(0, NONCE_TEXT), text.slice(NONCE_TEXT)].map(fromBase64) : []
      const [nonce, bytes] = parts
      return nonce && bytes ? unseal({ nonce, bytes: bytes.buffer }, shape) : null
    },
    nameOf: async (text) => {
      const hash = await crypto.subtle.sign('HMAC', (await ready()).name, new TextEncoder().encode(text))
      return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
    },
  }
}

async function loadKeys(database: Database): Promise<{ seal: CryptoKey; name: CryptoKey }> {
  const [freshSeal, freshName] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ])
  // One transaction, so that two starts at once can't each keep a different key.
  return database.transaction('rw', database.keys, async () => {
    const seal = (await database.keys.get('seal'))?.key ?? freshSeal
    const name = (await database.keys.get('name'))?.key ?? freshName
    await database.keys.bulkPut([
      { id: 'seal', key: seal },
      { id: 'name', key: name },
    ])
    return { seal, name }
  })
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
