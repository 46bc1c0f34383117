import type { ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildCrm, serveCrm } from '../test/crm/serve.ts'
import { buildExtension } from './build.ts'
import { findChromium, hasDisplay, installChromium } from './chromium.ts'
import { prepareDemo } from './demo-installation.ts'
import { openBrowser } from './open-browser.ts'
import { isFree } from './ports.ts'
import { serveWorker } from './serve-worker.ts'
import { ROOT } from './wrangler.ts'

const USAGE = `npm start -- [--no-browser] [--port N] [--crm-port N] [--data DIR]
  --no-browser   do not open Chromium
  --port N       port of the API (8787)
  --crm-port N   port of the demo CRM (8790)
  --data DIR     where database, secret and browser profile are kept (.data)`

const options = readOptions()
const children: ChildProcess[] = []
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0))

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  stop(1)
}

async function start(): Promise<void> {
  await wantFree(options.port, '--port')
  await wantFree(options.crmPort, '--crm-port')
  const crmOrigin = `http://127.0.0.1:${options.crmPort}`
  const apiOrigin = `http://127.0.0.1:${options.port}`

  console.log('Preparing the local database …')
  const demo = await prepareDemo(options.data, crmOrigin, Date.now())
  console.log('Building the extension and the demo CRM, starting the Worker …')
  const crmDist = join(options.data, 'crm')
  const [worker, extension] = await Promise.all([
    serveWorker({ port: options.port, folder: demo.folder, secrets: demo.secrets }),
    buildExtension({ mode: 'demo', browser: 'chrome', apiOrigin }),
    buildCrm(crmDist),
  ])
  children.push(worker.child)
  worker.child.once('exit', () => {
    if (!stopping) {
      console.error('The Worker stopped by itself.')
      stop(1)
    }
  })
  await serveCrm({ port: options.crmPort, dist: crmDist })

  console.log(`\nDemo CRM     ${crmOrigin}`)
  console.log('Demo sign-ins (only in this local database):')
  for (const [person, password] of Object.entries(demo.passwords)) console.log(`  ${`${person}@demo.test`.padEnd(20)} ${password}`)
  await showBrowser(extension, crmOrigin)
  console.log(`ready ${apiOrigin}`)
}

/** A window where there is a display; else exact words on how to load the extension by hand. */
async function showBrowser(extension: string, url: string): Promise<void> {
  if (options.browser && hasDisplay()) {
    const browser = findChromium() ?? (installChromium() ? findChromium() : null)
    if (browser) {
      try {
        children.push(await openBrowser({ browser, profile: join(options.data, 'profile'), extension, url }))
        console.log(`Opened ${browser} with the extension loaded.`)
        return
      } catch (error) {
        console.error(`${browser} did not take the extension: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  console.log(
    [
      '\nTo load the extension yourself (Chrome, Chromium or Edge):',
      '  1. open chrome://extensions and switch on "Developer mode"',
      `  2. "Load unpacked" → ${extension}`,
      `  3. open ${url} and a record in it\n`,
    ].join('\n'),
  )
}

async function wantFree(port: number, option: string): Promise<void> {
  if (await isFree(port)) return
  throw new Error(
    `Port ${port} is busy. Stop the program that uses it, or choose another: npm start -- ${option} ${port + 10}`,
  )
}

function stop(code: number): void {
  if (stopping) return
  stopping = true
  for (const child of children) child.kill('SIGTERM')
  setTimeout(() => process.exit(code), 300)
}

function readOptions(): { browser: boolean; port: number; crmPort: number; data: string } {
  try {
    const { values } = parseArgs({
      options: {
        'no-browser': { type: 'boolean' },
        port: { type: 'string', default: '8787' },
        'crm-port': { type: 'string', default: '8790' },
        data: { type: 'string', default: '.data' },
        help: { type: 'boolean' },
      },
    })
    if (values.help) {
      console.log(USAGE)
      process.exit(0)
    }
    return {
      browser: !values['no-browser'],
      port: portOf(values.port),
      crmPort: portOf(values['crm-port']),
      data: resolve(process.env.INIT_CWD ?? ROOT, values.data),
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    process.exit(2)
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`"${text}" is not a port between 1 and 65535.`)
  return port
}
