import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, 'pages')

/** Serves the pages of other shapes on 127.0.0.1; `?coep` demands of every frame to agree to being embedded. */
export async function servePages(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://pages')
    const name = /^\/([a-z-]+)(?:\/|$)/.exec(url.pathname)?.[1] ?? ''
    readFile(join(FOLDER, `${name}.html`), 'utf8').then(
      (html) => {
        if (url.searchParams.has('coep')) response.setHeader('cross-origin-embedder-policy', 'require-corp')
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No address to serve pages at.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
