import type { z } from 'zod'
import type { Answer, SENSOR_CALLS, SensorAnswers, SensorCall } from '#shared/contract/messages'
import { ask, type SensorMessage, type SensorOrder } from '../messages/channel.ts'

/** The part of the browser's interface that the sensor uses. */
export interface Runtime {
  /** Gone once the extension was updated, switched off or removed under a page that is still open. */
  readonly id?: string | undefined
  getURL(path: '/panel.html'): string
  sendMessage(message: SensorMessage): Promise<unknown>
  readonly onMessage: {
    addListener(listener: Listener): void
    removeListener(listener: Listener): void
  }
}
type Listener = (message: unknown, sender: unknown, answer: (response: unknown) => void) => unknown

/** The sensor's connection to the background. */
export interface SensorLink {
  /** Never rejects: a failure of any kind is an answer. */
  call<N extends SensorCall>(name: N, input: z.input<(typeof SENSOR_CALLS)[N]>): Promise<Answer<SensorAnswers[N]>>
  /** Whether the extension that this script belongs to still exists. */
  isAlive(): boolean
  /** Address of the panel's page. */
  panelUrl(): string
}

/** Connects to the background. `obey` carries an order out and may answer; it is called until the signal aborts. */
export function connect(runtime: Runtime, obey: (order: SensorOrder) => unknown, signal: AbortSignal): SensorLink {
  const listener: Listener = (message, _sender, answer) => {
    if (isOrder(message)) answer(message.order === 'ping' ? true : (obey(message) ?? true))
  }
  runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => isAlive(runtime) && runtime.onMessage.removeListener(listener))
  return {
    call: (name, input) => ask(() => runtime.sendMessage({ to: 'sensor-call', name, input })),
    isAlive: () => isAlive(runtime),
    panelUrl: () => runtime.getURL('/panel.html'),
  }
}

function isAlive(runtime: Runtime): boolean {
  try {
    return Boolean(runtime.id)
  } catch {
    return false
  }
}

/** Only our own extension can send here; the shape still tells these orders from messages between its pages. */
function isOrder(message: unknown): message is SensorOrder {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'sensor' && 'order' in message
}
