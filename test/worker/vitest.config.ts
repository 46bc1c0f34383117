import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const root = new URL('../..', import.meta.url).pathname

/** In workerd, on a real D1 with the real migrations. One workerd for all files; every test starts on an empty database. */
export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      main: `${root}worker/index.ts`,
      wrangler: { configPath: `${root}wrangler.toml` },
      miniflare: {
        bindings: {
          FAIRDIAL_SECRET: 'only-for-tests-0123456789abcdef0123456789abcdef',
          MIGRATIONS: await readD1Migrations(`${root}worker/db/migrations`),
        },
      },
    })),
  ],
  test: {
    name: 'worker',
    root,
    include: ['test/worker/**/*.test.ts'],
    setupFiles: ['test/worker/setup.ts'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 30_000,
  },
})
