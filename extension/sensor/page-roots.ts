/** Where the browser lets an extension look into closed shadow roots too. */
type OpenRoot = (element: Element) => ShadowRoot | null

/** Shadow root of an element, of a kind that this script can read. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  return element.localName.includes('-') && opened ? opened(element) : null
}

const opened: OpenRoot | null = findOpened()

function findOpened(): OpenRoot | null {
  const scope = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } }
  const { dom } = scope.chrome ?? {}
  return dom?.openOrClosedShadowRoot ? (element) => dom.openOrClosedShadowRoot?.(element) ?? null : null
}

/** Calls back for every text of the page, through shadow roots; returns the roots it went through. */
export function eachText(start: Document | ShadowRoot, visit: (node: Text) => void, roots: Set<Node> = new Set()): Set<Node> {
  roots.add(start)
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) visit(node)
    else if (node instanceof Element) {
      const shadow = shadowOf(node)
      if (shadow) eachText(shadow, visit, roots)
    }
  }
  return roots
}
