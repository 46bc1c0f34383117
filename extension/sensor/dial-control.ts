import type { AdapterDocument } from '#shared/adapter/adapter'
import { isSameNumber, numberInAddress } from '#shared/adapter/number-text'
import type { PhoneReading } from '#shared/adapter/reading'
import type { SeenPhone } from './phones.ts'

const LINKS = 'a[href^="tel:" i], a[href^="callto:" i], a[href^="sip:" i], a[href^="sips:" i], area[href^="tel:" i]'
/** Where click-to-dial buttons carry their number. */
const ATTRIBUTES = ['data-phone', 'data-number', 'data-tel', 'data-phone-number', 'data-dial', 'data-mobile', 'href', 'value', 'title', 'aria-label']
/** A row of a list, at most this far above its button. */
const ROW_MAX = 6

/** The control an event would dial with; `null`: the event dials nothing. */
export function dialControlOf(event: Event, selectors: readonly string[]): Element | null {
  for (const target of event.composedPath()) {
    if (target instanceof Element && isDialControl(target, selectors)) return target
  }
  return null
}

/** Whether an element dials when it is clicked. */
export function isDialControl(element: Element, selectors: readonly string[]): boolean {
  return element.matches(LINKS) || selectors.some((selector) => matches(element, selector))
}

/** The number of the record that a control dials; `null` where that can't be told for certain. */
export function phoneOf(control: Element, phones: readonly SeenPhone[]): PhoneReading | null {
  const named = numbersNamedBy(control)
  if (named.length > 0) {
    const meant = phones.filter(({ phone }) => named.every((number) => isSameNumber(number, phone.raw)))
    return only(meant) ?? only(meant.filter(({ node }) => node.contains(control) || control.contains(node)))
  }
  let row: Element | null = control
  for (let height = 0; row && height < ROW_MAX; height += 1, row = row.parentElement) {
    const container = row
    const inside = phones.filter(({ node }) => container.contains(node) || node.contains(container))
    if (inside.length > 0) return only(inside)
  }
  return null
}

/** The number of the record that is this one. */
export function phoneByNumber(number: string, phones: readonly SeenPhone[]): PhoneReading | null {
  return only(phones.filter(({ phone }) => isSameNumber(number, phone.raw)))
}

/** The page's own control for a number: its click-to-dial button before its link. */
export function controlFor(key: string, phones: readonly SeenPhone[], adapter: AdapterDocument): HTMLElement | null {
  const buttons = adapter.dialControls.flatMap((selector) => all(selector))
  const candidates = [...buttons, ...all(LINKS)].filter((control) => control.checkVisibility({ visibilityProperty: true }))
  const control = candidates.find((candidate) => phoneOf(candidate, phones)?.key === key)
  return control instanceof HTMLElement ? control : null
}

/** Numbers that a control names itself. A link dials what its address says, whatever its text. */
function numbersNamedBy(control: Element): string[] {
  if (control.matches(LINKS)) return [numberInAddress(control.getAttribute('href') ?? '') ?? '']
  return ATTRIBUTES.flatMap((name) => {
    const text = control.getAttribute(name) ?? ''
    const number = numberInAddress(text) ?? text
    return (number.match(/\d/g)?.length ?? 0) >= 5 ? [number.replaceAll(/^[^\d+(]+/g, '')] : []
  })
}

function only(phones: readonly SeenPhone[]): PhoneReading | null {
  const keys = new Set(phones.map(({ phone }) => phone.key))
  return keys.size === 1 ? (phones[0]?.phone ?? null) : null
}

/** An adapter may hold a selector that this browser does not know: it then names nothing. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    return false
  }
}

function all(selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    return []
  }
}
