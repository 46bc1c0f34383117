/** The record's address if it is one a page may open: web addresses only, whatever the server says. */
export function safeLink(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url)
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null
}
