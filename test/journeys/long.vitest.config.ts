import { mergeConfig } from 'vitest/config'
import journeys from './vitest.config.ts'

/** All journeys, those included that wait too long for every test run. */
export default mergeConfig(journeys, { test: { include: ['test/journeys/**/*.long.ts'] } })
