import { useWords } from '../../ui/Words.tsx'
import { onTheWall, OWN_ZONE, sameClock } from './debtor-time.ts'

/** Instants in words: "21:00", "tomorrow 08:00", "Nov 27, Fri 08:00"; where the agent's own clock differs, both. */
export function useMoment(zone: string, now: number): { moment: (at: number) => string; bothClocks: (at: number) => string } {
  const { say, locale } = useWords()
  const inZone = (at: number, of: string) => {
    const { time, date, days } = onTheWall(at, { zone: of, now, locale })
    if (days === 0) return time
    if (days === 1) return say('dial.tomorrow', { time })
    if (days === -1) return say('dial.yesterday', { time })
    return `${date} ${time}`
  }
  return {
    moment: (at) => inZone(at, zone),
    bothClocks: (at) =>
      sameClock(zone, OWN_ZONE, at) ? inZone(at, zone) : say('dial.both-clocks', { theirs: inZone(at, zone), yours: inZone(at, OWN_ZONE) }),
  }
}
