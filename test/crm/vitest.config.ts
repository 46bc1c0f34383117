import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'crm',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/crm/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
