import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildExtension } from '../../scripts/build.ts'
import { type DemoPerson, prepareDemo } from '../../scripts/demo-installation.ts'
import { serveWorker } from '../../scripts/serve-worker.ts'
import { buildCrm, serveCrm } from '../crm/serve.ts'
import { freePort } from './free-port.ts'

/** A whole installation, made as `npm start` makes it: real Worker, real D1, demo CRM, built extension. */
export interface Installation {
  apiOrigin: string
  crmOrigin: string
  extension: string
  passwords: Record<DemoPerson, string>
}

declare module 'vitest' {
  interface ProvidedContext {
    installation: Installation
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdial-journeys-'))
  const [apiPort, crmPort] = [await freePort(), await freePort()]
  const crmOrigin = `http://127.0.0.1:${crmPort}`
  const apiOrigin = `http://127.0.0.1:${apiPort}`
  const demo = await prepareDemo(folder, crmOrigin, Date.now())
  const crmDist = join(folder, 'crm')
  const extension = await buildExtension({ mode: 'demo', browser: 'chrome', apiOrigin, outDir: join(folder, 'extension') })
  await buildCrm(crmDist)
  const crm = await serveCrm({ port: crmPort, dist: crmDist })
  const worker = await serveWorker({ port: apiPort, folder, secrets: demo.secrets })
  project.provide('installation', { apiOrigin, crmOrigin, extension, passwords: demo.passwords })
  return async () => {
    const gone = new Promise((resolve) => worker.child.once('exit', resolve))
    worker.child.kill('SIGTERM')
    await Promise.all([gone, crm.close()])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
