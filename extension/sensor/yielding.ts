import { openModals } from './visible.ts'

/** How much of something may lie under the panel before it gets in the way, px. */
const OVERLAP_MIN = 12

/** Whether the panel, lying there, would cover an open dialog or what the agent is typing in. */
export function isInTheWay(panel: DOMRect, host: Element): boolean {
  return openModals().some((modal) => overlaps(modal.getBoundingClientRect(), panel)) || coversFocus(panel, host)
}

function coversFocus(panel: DOMRect, host: Element): boolean {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  if (!focused || focused === host || focused === document.body || focused === document.documentElement) return false
  return overlaps(focused.getBoundingClientRect(), panel)
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > OVERLAP_MIN && height > OVERLAP_MIN
}
