import type { PanelLayout } from '#shared/contract/messages'

/** Narrower than this, a page would break: the panel then lies over it. */
const PAGE_MIN = 720

/**
 * Makes the page lay itself out beside the panel, so that nothing of it is covered, by a sheet of its own that goes with
 * the signal. Its elements are not touched. Where the browser does not let us (Firefox), the panel lies over the page.
 */
export function reserveSpace(signal: AbortSignal): (side: PanelLayout['side'], width: number) => void {
  const sheet = adopt()
  signal.addEventListener('abort', () => {
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  return (side, width) => {
    if (!sheet) return
    const fits = width > 0 && innerWidth - width >= PAGE_MIN
    sheet.replaceSync(fits ? `@media screen { html { margin-${side}: ${width}px !important; } }` : '')
  }
}

function adopt(): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return sheet
  } catch {
    return null
  }
}
