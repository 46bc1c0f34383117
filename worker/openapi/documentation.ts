import { endpointOf, API_NAMES } from '../http/endpoint.ts'
import { openApi } from './open-api.ts'

const STYLE = `
:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.5rem}h2{font-size:1.05rem;margin:2rem 0 .25rem}
code,pre{font:13px/1.5 ui-monospace,monospace}
pre{overflow:auto;padding:1rem;border:1px solid #8886;border-radius:6px}
.method{display:inline-block;min-width:3.5rem;font-weight:700}
p{margin:.25rem 0}summary{cursor:pointer}summary:focus-visible,a:focus-visible{outline:2px solid;outline-offset:2px}
nav li{margin:.1rem 0}
`

/** The API for reading: one page without scripts, of the same document as /openapi.json. */
export function documentation(): Response {
  const nonce = crypto.randomUUID()
  return new Response(page(nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  })
}

function page(nonce: string): string {
  const links = API_NAMES.map((name) => `<li><a href="#${name}"><code>${escaped(heading(name))}</code></a> ${escaped(endpointOf(name).summary)}</li>`)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fairdial API</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>Fairdial API</h1>
<p>Sign in with <code>POST /v1/auth/sign-in/email</code> (<code>{"email","password"}</code>); send the token of the answer’s header <code>set-auth-token</code> as <code>Authorization: Bearer …</code>. <code>POST /v1/auth/sign-out</code> ends the session.</p>
<p>Errors are problem details (RFC 9457) with a <code>code</code> and the <code>requestId</code>. Writes take the client’s own ids and can be repeated without a second effect. A “no” of the rules is an answer, not an error. Machine-readable: <a href="/openapi.json">/openapi.json</a>.</p>
<nav aria-label="Endpoints"><ul>${links.join('')}</ul></nav>
${sections()}
</main></body></html>`
}

function heading(name: (typeof API_NAMES)[number]): string {
  const { method, path } = endpointOf(name)
  return `${method} ${path}`
}

function sections(): string {
  const { paths } = openApi() as { paths: Record<string, Record<string, unknown>> } // made by us, one function away
  return API_NAMES.map((name) => {
    const { method, path } = endpointOf(name)
    return section(name, paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()])
  }).join('\n')
}

function section(name: (typeof API_NAMES)[number], operation: unknown): string {
  const { method, path, summary, roles } = endpointOf(name)
  return `<section id="${name}"><h2><span class="method">${method}</span> <code>${escaped(path)}</code></h2>
<p>${escaped(summary)}. For: ${roles.join(', ')}.</p>
<details><summary>Input and output</summary><pre>${escaped(JSON.stringify(operation, null, 2))}</pre></details></section>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
