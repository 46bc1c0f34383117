import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { buildCrm, serveCrm } from '../../crm/serve.ts'
import { servePages } from './pages.ts'

/** Where the pages of these tests are served, and the sensor as one script. */
export interface Sites {
  crm: string
  /** Pages of other shapes. */
  pages: string
  /** Another origin, as the extension's own is for a CRM page. */
  panel: string
  sensor: string
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Sites
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = mkdtempSync(join(tmpdir(), 'fairdial-sensor-'))
  await buildCrm(dist)
  const [crm, pages, panel, sensor] = await Promise.all([serveCrm({ port: 0, dist }), servePages(), servePages(), bundleSensor()])
  project.provide('sites', { crm: crm.origin, pages: pages.origin, panel: panel.origin, sensor })
  return async () => {
    await Promise.all([crm.close(), pages.close(), panel.close()])
    rmSync(dist, { recursive: true, force: true })
  }
}

async function bundleSensor(): Promise<string> {
  const entry = new URL('sensor-in-page.ts', import.meta.url).pathname
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: new URL('../../..', import.meta.url).pathname,
    build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['iife'], name: 'fairdialTest' } },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('The sensor did not become one script.')
  return chunk.code
}
