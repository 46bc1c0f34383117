import type { ContactElsewhere } from '#shared/contract/import'
import type { ForeignContact } from '#shared/import/read-row'

/**
 * The contact as it is sent. One without an id of its own gets one made of what it is – record, time, number, channel, side –
 * so that the same contact of another export is still taken in once.
 */
export async function sentContact({ ref, ...contact }: ForeignContact): Promise<ContactElsewhere> {
  return { ...contact, ref: ref ?? (await digest([contact.recordId, contact.at, contact.e164, contact.channel, contact.by])) }
}

async function digest(parts: readonly unknown[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
