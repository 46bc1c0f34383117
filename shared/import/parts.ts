import type { ForeignContact } from './read-row.ts'

/** A contact with the line of the file it stands on, the head being line 1. */
export interface NumberedContact {
  line: number
  contact: ForeignContact
}

/**
 * The contacts in parts of at most `size`. Those of one record stay together where they fit, so that what an import would
 * change for a debtor is told once.
 */
export function partsOf(contacts: readonly NumberedContact[], size: number): NumberedContact[][] {
  const byRecord = new Map<string, NumberedContact[]>()
  for (const one of contacts) {
    const known = byRecord.get(one.contact.recordId)
    if (known) known.push(one)
    else byRecord.set(one.contact.recordId, [one])
  }
  const parts: NumberedContact[][] = []
  let part: NumberedContact[] = []
  for (const group of byRecord.values()) {
    if (part.length > 0 && part.length + group.length > size) {
      parts.push(part)
      part = []
    }
    for (const one of group) {
      if (part.length === size) {
        parts.push(part)
        part = []
      }
      part.push(one)
    }
  }
  return part.length > 0 ? [...parts, part] : parts
}
