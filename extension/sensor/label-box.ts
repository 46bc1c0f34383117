import { labelText } from '#shared/adapter/page-text'
import { isControl } from './value-text.ts'

const DECORATIVE = new Set(['SVG', 'svg', 'I', 'IMG', 'BR', 'HR', 'STYLE', 'SCRIPT', 'TEMPLATE', 'COL', 'COLGROUP'])
/** A label may be wrapped this often, the nested table of an old layout included. */
const WRAPPED_MAX = 8

/** Nothing that could be a value: an icon, a colon, white space. */
export function isDecoration(node: Node): boolean {
  if (node instanceof Text) return labelText(node.data) === ''
  if (!(node instanceof Element)) return true
  if (DECORATIVE.has(node.tagName)) return true
  if (isControl(node) || node.querySelector('input, textarea, select')) return false
  const text = node.textContent
  return text.trim() === '' ? isIcon(node) : labelText(text) === ''
}

/** Empty, but drawn: unlike an empty element, which is a value that is missing. */
function isIcon(element: Element): boolean {
  return element.querySelector('svg, img, i') !== null || element.getAttribute('aria-hidden') === 'true' || element.matches('button, [role="img"], [class*="icon" i]')
}

/** The largest element that holds this label and nothing else; the text itself where it stands among others. */
export function boxOf(label: Text | Element): Text | Element {
  let box = label
  for (let wrapped = 0; wrapped < WRAPPED_MAX; wrapped += 1) {
    const parent = box.parentElement
    if (!parent || parent === document.body || parent === document.documentElement) return box
    for (const other of parent.childNodes) if (other !== box && !isDecoration(other)) return box
    box = parent
  }
  return box
}
