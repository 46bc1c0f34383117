import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'console',
    root: new URL('../../..', import.meta.url).pathname,
    include: ['test/extension/console/**/*.test.ts'],
    globalSetup: ['test/extension/screens-built.ts'],
    // Each file has a browser of its own, which mostly waits.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
