import { z } from 'zod'
import { LOCALES } from '../locale/locale.ts'

/** UUIDv7 made by whoever creates the row. */
export const Id = z.uuid()
/** Milliseconds since 1970 UTC. */
export const Instant = z.int().min(0)
/** Calendar date YYYY-MM-DD; a zone stands beside it wherever one is needed. */
export const CalendarDate = z.iso.date()
/** IANA zone that this runtime knows. */
export const Zone = z.string().refine(isZone, { error: 'Unknown time zone.' })
/** Integer minor units (fen, cents). */
export const AmountMinor = z.int().min(0).max(1e14)
export const Currency = z.string().regex(/^[A-Z]{3}$/)
export const LocaleCode = z.enum(LOCALES)
export const LocalizedText = z.object({ 'zh-CN': z.string(), 'zh-TW': z.string(), en: z.string() })
/** Opaque place in a keyset-paged list. */
export const Cursor = z.string().max(200)

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
