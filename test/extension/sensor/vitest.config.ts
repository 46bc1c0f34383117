import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'sensor',
    root: new URL('../../..', import.meta.url).pathname,
    include: ['test/extension/sensor/**/*.test.ts'],
    globalSetup: ['test/extension/sensor/sites.ts'],
    // Each file has a browser of its own, which mostly waits.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
