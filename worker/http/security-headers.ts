/**
 * Headers of every answer. No cross-origin header among them: web pages can't read this API, the extension reads it
 * by its host permission. A page that needs a policy of its own has set it before.
 */
export function harden(headers: Headers, requestId: string): void {
  headers.set('x-request-id', requestId)
  headers.set('cache-control', 'no-store')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  headers.set('x-frame-options', 'DENY')
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
}
