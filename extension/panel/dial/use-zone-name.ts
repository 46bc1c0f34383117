import { useWords } from '../../ui/Words.tsx'

/** Names are those of this time; some zones were called otherwise before. */
const TODAY = Date.UTC(2026, 0, 1)
/** A clock that many people live by and no dictionary of browsers names. */
const XINJIANG = 'Asia/Urumqi'

/** A zone as people say it ("Central Time"); its city where the language has no name for it. */
export function useZoneName(): (zone: string) => string {
  const { say, locale } = useWords()
  return (zone) => {
    if (zone === XINJIANG) return say('dial.zone.xinjiang')
    const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(TODAY)
    const name = parts.find((part) => part.type === 'timeZoneName')?.value
    return !name || /^(?:GMT|UTC)/.test(name) ? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') : name
  }
}
