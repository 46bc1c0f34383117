import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'panel',
    root: new URL('../../..', import.meta.url).pathname,
    include: ['test/extension/panel/**/*.test.ts'],
    // One browser at a time; a machine that does other work as well may be slow.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
