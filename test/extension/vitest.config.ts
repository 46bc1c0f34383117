import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const root = new URL('../..', import.meta.url).pathname

export default defineConfig({
  plugins: [WxtVitest({ root })],
  define: { __FAIRDIAL_API_ORIGIN__: '""' },
  test: {
    name: 'extension',
    root,
    include: ['test/extension/background/**/*.test.ts', 'test/extension/messages/**/*.test.ts'],
    env: { TZ: 'Asia/Shanghai' },
    setupFiles: ['fake-indexeddb/auto'],
  },
})
