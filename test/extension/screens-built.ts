import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where panel and console are served. */
    screens: string
  }
}

/** Builds panel and console once for a suite and serves them; returns what stops that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'fairdial-screens-'))
  const root = new URL('../../extension', import.meta.url).pathname
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    define: { __FAIRDIAL_API_ORIGIN__: '""' },
    plugins: [react(), tailwindcss()],
    build: {
      outDir,
      target: 'es2023',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: ['panel', 'console'].map((name) => join(root, 'entrypoints', name, 'index.html')) },
    },
    preview: { host: '127.0.0.1', port: 0 },
  }
  // The runner has set it to "test", for which React's development build would be taken.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build(config)
  process.env.NODE_ENV = before
  const server = await preview(config)
  project.provide('screens', server.resolvedUrls?.local[0] ?? '')
  return async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}
