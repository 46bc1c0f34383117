import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, relative, resolve, sep } from 'node:path'

const HERE = import.meta.dirname
const ROOT = join(HERE, '..', '..')
/** Which sources an output folder was built from; never served. */
const STAMP = '.built-from'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** As strict as careful hosts are: nothing inline, nothing foreign, no frames, no strings made into code. */
const HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

/** Builds the demo CRM into `outDir`; does nothing if it was built there from the same sources. Throws what Vite says. */
export async function buildCrm(outDir: string): Promise<void> {
  const out = resolve(outDir)
  const sources = await fingerprint()
  const built = await readFile(join(out, STAMP), 'utf8').catch(() => '')
  if (built === sources) return
  await mkdir(out, { recursive: true })
  await runVite(['build', '--config', join(HERE, 'vite.config.ts'), '--outDir', out, '--emptyOutDir', '--logLevel', 'warn'])
  await writeFile(join(out, STAMP), sources)
}

/**
 * Serves a built CRM on 127.0.0.1; port 0 takes a free one. Any path that is no file gets the application.
 * Rejects with `code: 'EADDRINUSE'` when the port is taken.
 */
export async function serveCrm(options: { port: number; dist: string }): Promise<{ origin: string; close(): Promise<void> }> {
  const dist = resolve(options.dist)
  await stat(join(dist, 'index.html'))
  const server = createServer((request, response) => {
    answer(dist, request, response).catch(() => response.writeHead(500, HEADERS).end())
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(options.port, '127.0.0.1', done)
  })
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : options.port
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()))
        server.closeAllConnections()
      }),
  }
}

async function answer(dist: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...HEADERS, allow: 'GET, HEAD' }).end()
    return
  }
  const file = await fileFor(dist, request.url ?? '/')
  if (!file) {
    response.writeHead(404, HEADERS).end()
    return
  }
  response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).on('error', () => response.destroy()).pipe(response)
}

/** The file of an address; the application for its own routes; `null` for a missing asset or a path that leads out. */
async function fileFor(dist: string, url: string): Promise<string | null> {
  const path = pathOf(url)
  if (path === null) return null
  const file = join(dist, path)
  const inside = file.startsWith(dist + sep) && !relative(dist, file).split(sep).some((part) => part.startsWith('.'))
  if (inside && (await stat(file).catch(() => null))?.isFile()) return file
  return extname(path) === '' ? join(dist, 'index.html') : null
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://crm').pathname)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

/** One hash over every source of the application and the versions it is built with. */
async function fingerprint(): Promise<string> {
  const names = (await readdir(join(HERE, 'app'), { recursive: true })).toSorted().map((name) => join(HERE, 'app', name))
  const hash = createHash('sha256')
  for (const file of [...names, join(HERE, 'vite.config.ts'), join(ROOT, 'package-lock.json')]) {
    if ((await stat(file)).isFile()) hash.update(relative(ROOT, file)).update('\0').update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Vite in a process of its own: it decides by NODE_ENV whether React is built for production, and a test runner has set that to "test". */
async function runVite(args: readonly string[]): Promise<void> {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  if (code !== 0) throw new Error(`The demo CRM could not be built:\n${output}`)
}
