const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'

/** Whether a person can see the element, scrolled to or not: hidden doubles of other records are everywhere. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false })) return false
  const { width, height, right } = element.getBoundingClientRect()
  if (width > 1 && height > 1) return right > -1000
  // Without a box of its own (display: contents, an empty value) its surroundings decide.
  return width === 0 || height === 0 ? !isClipped(element) : false
}

function isClipped(element: Element): boolean {
  const parent = element.parentElement
  if (!parent) return false
  const { width, height } = parent.getBoundingClientRect()
  return width <= 1 || height <= 1
}

/** The dialog an element stands in; `null`: the page itself. */
export function dialogOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const dialog = at.closest(DIALOG)
    if (dialog) return dialog
  }
  return null
}

/** A dialog that nothing else on the page can be used under, if one is open. */
export function openModals(): Element[] {
  return [...document.querySelectorAll('dialog[open], [aria-modal="true"]')].filter(isVisible)
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
