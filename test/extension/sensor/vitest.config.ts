import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'sensor',
    root: new URL('../../..', import.meta.url).pathname,
    include: ['test/extension/sensor/**/*.test.ts'],
    globalSetup: ['test/extension/sensor/sites.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
