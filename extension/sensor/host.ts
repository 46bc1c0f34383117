import { STYLE } from './style.ts'

/** The one element of ours in the page, and the root in it that the page can't look into. */
export interface Host {
  element: HTMLElement
  root: ShadowRoot
  /** A page may throw everything out and draw itself anew. */
  keep(): void
  /** Calls back with keys pressed inside our root; the page never sees them. */
  onKey(listener: (event: KeyboardEvent) => void): void
}

const TAG = 'fairdial-root'
/** What is typed, pasted or focused in our root is none of the page's business. */
const OWN_EVENTS = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'compositionstart', 'compositionupdate', 'compositionend',
  'focus', 'blur', 'focusin', 'focusout',
] as const

/** Puts our root at the end of the document. Everything goes with the signal. */
export function openHost(mode: ShadowRootMode, signal: AbortSignal): Host {
  for (const old of document.querySelectorAll(TAG)) old.remove()
  const host = document.createElement(TAG)
  const root = host.attachShadow({ mode })
  dress(root)
  document.documentElement.append(host)
  const listeners = new Set<(event: KeyboardEvent) => void>()
  const keepIn = (event: Event) => {
    if (event.target !== host) return
    event.stopImmediatePropagation()
    if (event instanceof KeyboardEvent && event.type === 'keydown') for (const listener of listeners) listener(event)
  }
  for (const type of OWN_EVENTS) addEventListener(type, keepIn, { signal, capture: true })
  signal.addEventListener('abort', () => host.remove())
  return {
    element: host,
    root,
    keep: () => {
      if (!host.isConnected && !signal.aborted) document.documentElement.append(host)
    },
    onKey: (listener) => listeners.add(listener),
  }
}

/** Firefox does not let a content script adopt a sheet; there a style element does. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = STYLE
    root.append(style)
  }
}
