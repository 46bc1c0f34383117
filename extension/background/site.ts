/** A CRM site as adapters name it: "https://crm.example/*", "https://*.crm.example/*", with a port or without (any). */
export function isOnSite(pattern: string, address: string): boolean {
  const parts = /^(https?):\/\/(\*\.)?([^/:*]+)(?::(\d+))?\/\*$/.exec(pattern)
  const url = URL.parse(address)
  if (!parts || !url) return false
  const [, scheme, subdomains, host = '', port] = parts
  if (url.protocol !== `${scheme}:`) return false
  if (port !== undefined && port !== portOf(url)) return false
  return url.hostname === host || (subdomains !== undefined && url.hostname.endsWith(`.${host}`))
}

/** Whether any of the sites is the one of this address. */
export function isOnAnySite(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => isOnSite(pattern, address))
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}
