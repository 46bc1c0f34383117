import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'shared',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/shared/**/*.test.ts', 'test/house.test.ts'],
    // Properties try hundreds of cases; a busy machine must not make them fail.
    testTimeout: 60_000,
  },
})
