import type { SensorAnswers } from '#shared/contract/messages'
import type { SensorOrder } from '../messages/channel.ts'
import { guardDials, type Guard } from './guard.ts'
import { connect, type Runtime } from './link.ts'
import { report } from './report.ts'
import { openScreen, type Screen } from './screen.ts'
import { takeOver } from './take-over.ts'
import { watchPage, type Watch } from './watch.ts'

export interface SensorOptions {
  /** How our root is attached; closed to the page unless a test looks into it. */
  mode?: ShadowRootMode
}

const HELLO_RETRY_MS = [300, 1000, 3000, 10_000, 30_000] as const

/** Starts the sensor in this document and returns what stops it. An older one of ours steps down. */
export function startSensor(runtime: Runtime, { mode = 'closed' }: SensorOptions = {}): () => void {
  const stopping = new AbortController()
  const { signal } = stopping
  const stop = () => stopping.abort()
  let running: Running | null = null
  const link = connect(runtime, (order) => obey(order), signal)
  takeOver(() => link.isAlive(), stop, signal)

  const run = (hello: SensorAnswers['hello']) => {
    if (signal.aborted) return
    if (running) return running.watch.use(hello.adapters)
    if (hello.adapters.length > 0) running = start(hello)
  }
  const start = (hello: SensorAnswers['hello']): Running => {
    const screen = openScreen({ link, layout: hello.layout, locale: hello.locale, mode }, signal)
    const send = report(link, signal)
    const watch: Watch = watchPage(
      hello.adapters,
      {
        report: (reading) => {
          screen.shows(reading)
          send(reading)
        },
        looked: () => screen.follow(running?.watch.page?.phones ?? []),
      },
      signal,
    )
    const guard = guardDials({ link, watch, tell: screen.tell, checking: screen.checking, orphaned: stop }, signal)
    screen.follow(watch.page?.phones ?? [])
    return { screen, watch, guard }
  }
  const obey = (order: SensorOrder): unknown => {
    if (order.order === 'adapters') {
      if (running) running.watch.use(order.content.adapters)
      else void hello()
      return true
    }
    return running ? carryOut(order, running) : false
  }
  const hello = async (attempt = 0): Promise<void> => {
    const answer = await link.call('hello', {})
    if (signal.aborted || running) return
    if (answer.ok) return run(answer.value)
    const wait = HELLO_RETRY_MS[attempt]
    // Never answered: we are broken, and a page that we can't read keeps its clicks.
    if (wait === undefined || !link.isAlive()) return
    setTimeout(() => void hello(attempt + 1), wait)
  }
  void hello()
  // Brought back from the browser's memory of pages: the background has heard of other documents since.
  const back = (event: PageTransitionEvent) => {
    if (!event.persisted) return
    stop()
    startSensor(runtime, { mode })
  }
  addEventListener('pageshow', back, { signal })
  return stop
}

interface Running {
  screen: Screen
  watch: Watch
  guard: Guard
}

function carryOut(order: SensorOrder, { screen, watch, guard }: Running): unknown {
  switch (order.order) {
    case 'lights':
      return order.content.epoch === watch.seen.epoch && screen.light(order.content)
    case 'place':
      return guard.place(order.content.epoch, order.content.key)
    case 'toggle':
      return screen.toggle()
    case 'leave':
      return screen.leave()
    case 'layout':
      return screen.lay(order.content.layout)
    case 'adapters':
    case 'ping':
      return true
    default: {
      const never: never = order
      return never
    }
  }
}
