import { shadowOf } from './page-roots.ts'

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'svg', 'BUTTON', 'OPTION', 'IMG'])
const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'TR', 'TD', 'TH', 'DD', 'DT', 'SECTION', 'BR', 'TABLE'])
const NOT_TYPED = new Set(['hidden', 'checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file', 'password', 'range', 'color'])
const TEXT_MAX = 600

/** A form field that holds text. */
export function isControl(node: Node | null): node is Control {
  if (node instanceof HTMLInputElement) return !NOT_TYPED.has(node.type)
  return node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement
}

/** What a form field holds now; of a choice, its words. */
export function controlText(control: Control): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.label ?? ''
  return control.value
}

/** Text of a value as a person reads it: parts joined, hidden parts and buttons left out, fields by what they hold. */
export function valueText(node: Node): string {
  let text = ''
  const add = (part: Node) => {
    if (text.length > TEXT_MAX) return
    if (part instanceof Text) text += part.data
    else if (isControl(part)) text += ` ${controlText(part)} `
    else if (part instanceof Element) addElement(part)
  }
  const addElement = (element: Element) => {
    if (SILENT.has(element.tagName) || (element !== node && !element.checkVisibility({ visibilityProperty: true }))) return
    const block = BLOCKS.has(element.tagName)
    if (block) text += ' '
    const inside = element instanceof HTMLSlotElement ? element.assignedNodes() : (shadowOf(element) ?? element).childNodes
    for (const child of inside) add(child)
    if (block) text += ' '
  }
  add(node)
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, TEXT_MAX)
}
