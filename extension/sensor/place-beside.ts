/** Box of what is seen of a value: of a field the field, of anything else its text. */
export function seenBox(node: Node): DOMRect {
  if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement) return node.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].findLast((rect) => rect.width > 0) ?? range.getBoundingClientRect()
}

/** Whether this point of the page shows the node, and not something over it or an edge it is scrolled behind. */
export function isUncovered(node: Node, x: number, y: number): boolean {
  const root = node.getRootNode()
  const hit = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y)
  return hit !== null && (hit.contains(node) || node.contains(hit))
}

/** Where a box of this size fits next to another one: below, else above, never off the screen nor over the panel. */
export function besideBox(box: DOMRect, size: { width: number; height: number }, panel: DOMRect): { x: number; y: number } {
  const margin = 8
  const left = panel.left === 0 ? panel.right : 0
  const right = panel.width > 0 && panel.left > 0 ? panel.left : innerWidth
  const fitsBelow = box.bottom + margin + size.height <= innerHeight
  const fitsAbove = box.top - margin - size.height >= 0
  const y = fitsBelow || !fitsAbove ? box.bottom + margin : box.top - margin - size.height
  const within = (at: number, length: number, from: number, to: number) => Math.max(from + margin, Math.min(at, to - length - margin))
  return { x: within(box.left + box.width / 2 - size.width / 2, size.width, left, right), y: within(y, size.height, 0, innerHeight) }
}
