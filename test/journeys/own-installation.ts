import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension } from '../../scripts/build.ts'
import { prepareDemo } from '../../scripts/demo-installation.ts'
import { serveWorker } from '../../scripts/serve-worker.ts'
import { freePort } from './free-port.ts'
import type { Installation } from './installation.ts'

/** An installation that one journey has to itself, with a server that goes away and comes back; the CRM is everybody's. */
export class OwnInstallation {
  readonly installation: Installation
  private readonly port: number
  private readonly folder: string
  private readonly secrets: string
  private server: ChildProcess | null = null

  private constructor(installation: Installation, { port, folder, secrets }: { port: number; folder: string; secrets: string }) {
    this.installation = installation
    this.port = port
    this.folder = folder
    this.secrets = secrets
  }

  /** Makes it, with its server running. */
  static async isMade(crmOrigin: string): Promise<OwnInstallation> {
    const folder = mkdtempSync(join(tmpdir(), 'fairdial-own-'))
    const port = await freePort()
    const apiOrigin = `http://127.0.0.1:${port}`
    const [demo, extension] = await Promise.all([
      prepareDemo(folder, crmOrigin, Date.now()),
      buildExtension({ mode: 'demo', browser: 'chrome', apiOrigin, outDir: join(folder, 'extension') }),
    ])
    const own = new OwnInstallation({ apiOrigin, crmOrigin, extension, passwords: demo.passwords }, { port, folder, secrets: demo.secrets })
    await own.comesUp()
    return own
  }

  async comesUp(): Promise<void> {
    this.server = (await serveWorker({ port: this.port, folder: this.folder, secrets: this.secrets })).child
  }

  async goesAway(): Promise<void> {
    const { server } = this
    if (!server) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
    this.server = null
  }

  async isRemoved(): Promise<void> {
    await this.goesAway()
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
