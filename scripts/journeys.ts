// npm run journeys: people at work in a real browser, the long ways included.
import { check } from './check.ts'

const { ok } = await check('vitest', ['run', '-c', 'test/journeys/long.vitest.config.ts'], true)
process.exit(ok ? 0 : 1)
