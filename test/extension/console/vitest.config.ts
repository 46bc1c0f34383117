import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'console',
    root: new URL('../../..', import.meta.url).pathname,
    include: ['test/extension/console/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
