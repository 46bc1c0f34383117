import type { PageReading } from '#shared/adapter/reading'
import type { SensorLink } from './link.ts'

const RETRY_MS = [500, 2000, 5000, 15_000] as const

/** Sends readings in order; one that did not arrive is sent again unless a newer one has taken its place. */
export function report(link: SensorLink, signal: AbortSignal): (reading: PageReading) => void {
  let latest = 0
  const send = async (reading: PageReading, number: number, attempt: number): Promise<void> => {
    const answer = await link.call('page', { reading })
    const wait = RETRY_MS[attempt]
    if (answer.ok || wait === undefined || signal.aborted || !link.isAlive()) return
    await new Promise((resolve) => setTimeout(resolve, wait))
    if (number === latest && !signal.aborted) await send(reading, number, attempt + 1)
  }
  return (reading) => void send(reading, ++latest, 0)
}
