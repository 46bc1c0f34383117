import { element } from './element.ts'

/** The panel's page in a frame of the extension's own origin. */
export interface PanelFrame {
  element: HTMLElement
  focus(): void
  /** The page allows no such frame. */
  readonly blocked: boolean
}

/**
 * A page that demands of every frame to agree to being embedded (COEP) refuses an extension's; a frame without
 * credentials it takes. Where no frame of ours is let in, `blocked` calls back.
 */
export function openFrame(title: string, url: string, blocked: () => void, signal: AbortSignal): PanelFrame {
  const shell = element('div', { class: 'frame' })
  let frame = make(title, url)
  let attempts = 1
  let refused = false
  shell.append(frame)
  onRefusal(url, signal, (policy) => {
    if (policy === 'coep' && attempts === 1 && 'credentialless' in frame) {
      attempts += 1
      const again = make(title, url, true)
      frame.replaceWith(again)
      frame = again
    } else if (!refused) {
      refused = true
      blocked()
    }
  })
  return {
    element: shell,
    focus: () => frame.focus(),
    get blocked() {
      return refused
    },
  }
}

function make(title: string, url: string, withoutCredentials = false): HTMLIFrameElement {
  const frame = element('iframe', { title })
  if (withoutCredentials) Object.assign(frame, { credentialless: true })
  frame.src = url
  return frame
}

/** The browser reports what a page's policy kept out. */
function onRefusal(url: string, signal: AbortSignal, refused: (policy: string) => void): void {
  if (!('ReportingObserver' in window)) return
  const origin = URL.parse(url)?.origin
  const observer = new ReportingObserver((reports) => {
    // Not every kind of report has its parts as properties; the JSON of each has them.
    for (const { type, body } of JSON.parse(JSON.stringify(reports)) as { type: string; body?: { blockedURL?: string } | null }[]) {
      const address = URL.parse(body?.blockedURL ?? '')
      if (address && (isOrigin(address, origin) || (type === 'coep' && isSameScheme(address, url)))) refused(type)
    }
  })
  observer.observe()
  signal.addEventListener('abort', () => observer.disconnect())
}

function isOrigin(address: URL, origin: string | undefined): boolean {
  return address.origin !== 'null' && address.origin === origin
}

/** An extension's address may be written in two ways, one of them new for every session. */
function isSameScheme(address: URL, url: string): boolean {
  return /^[a-z]+-extension:$/.test(address.protocol) && url.startsWith(address.protocol)
}
