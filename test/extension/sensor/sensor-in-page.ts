import type { Runtime } from '../../../extension/sensor/link.ts'
import { startSensor } from '../../../extension/sensor/start.ts'

/** Entry of the test's bundle: the sensor as the product ships it, with a root that a test can look into. */
interface PlayedPage {
  startTheSensor(runtime: Runtime): () => void
}
const page = globalThis as unknown as PlayedPage
page.startTheSensor = (runtime) => startSensor(runtime, { mode: 'open' })
