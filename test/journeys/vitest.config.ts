import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'journeys',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/journeys/**/*.spec.ts'],
    globalSetup: ['test/journeys/installation.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
