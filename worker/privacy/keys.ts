/** Everything that is derived from the installation's one secret; each purpose has a key of its own. */
export interface Keys {
  debtor: CryptoKey
  account: CryptoKey
  phone: CryptoKey
  recordUrl: CryptoKey
  digest: CryptoKey
  audit: CryptoKey
  signIn: CryptoKey
  /** Secret of the session library. */
  session: string
}

const derived = new Map<string, Promise<Keys>>()

/** Derives the keys once per isolate (HKDF-SHA-256, labelled by purpose). */
export function keysOf(secret: string): Promise<Keys> {
  const known = derived.get(secret)
  if (known) return known
  const made = derive(secret)
  derived.set(secret, made)
  return made
}

async function derive(secret: string): Promise<Keys> {
  const root = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'HKDF', false, ['deriveBits'])
  const bits = (purpose: string) =>
    crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new TextEncoder().encode('fairdial'), info: new TextEncoder().encode(`fairdial/1/${purpose}`) },
      root,
      256,
    )
  const hmac = async (purpose: string) =>
    crypto.subtle.importKey('raw', await bits(purpose), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const [debtor, account, phone, digest, audit, signIn, sealing, session] = await Promise.all([
    hmac('debtor-key'), hmac('account-key'), hmac('phone-key'), hmac('digest'), hmac('audit-chain'), hmac('sign-in-attempt'),
    bits('record-url'), bits('session'),
  ])
  const recordUrl = await crypto.subtle.importKey('raw', sealing, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { debtor, account, phone, recordUrl, digest, audit, signIn, session: hex(session) }
}

/** Lower-case hexadecimal. */
export function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
