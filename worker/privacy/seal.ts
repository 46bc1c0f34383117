/**
 * Encrypts text (AES-GCM, random nonce) bound to the row it belongs to, so that it cannot be moved to another.
 * Shape: base64 of nonce and ciphertext.
 */
export async function seal(key: CryptoKey, rowId: string, text: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const body = await crypto.subtle.encrypt(parameters(nonce, rowId), key, new TextEncoder().encode(text))
  const bytes = new Uint8Array(nonce.length + body.byteLength)
  bytes.set(nonce)
  bytes.set(new Uint8Array(body), nonce.length)
  return btoa(String.fromCharCode(...bytes))
}

/** Decrypts what `seal` made for this row. `null` when it was made with another secret or for another row. */
export async function unseal(key: CryptoKey, rowId: string, sealed: string): Promise<string | null> {
  try {
    const bytes = Uint8Array.from(atob(sealed), (character) => character.charCodeAt(0))
    const text = await crypto.subtle.decrypt(parameters(bytes.slice(0, 12), rowId), key, bytes.slice(12))
    return new TextDecoder().decode(text)
  } catch {
    return null
  }
}

function parameters(nonce: Uint8Array, rowId: string): SubtleCryptoEncryptAlgorithm {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(rowId) }
}
