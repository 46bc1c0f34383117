import type { FieldSource } from '#shared/adapter/reading'
import { cellValue } from './cells.ts'
import type { Label, Labels } from './labels.ts'
import { boxOf, isDecoration } from './label-box.ts'
import { type Control, isControl, valueText } from './value-text.ts'

/** The value a label leads to. `raw` is empty where the place of the value is. */
export interface LabelledValue {
  raw: string
  /** What is seen of it: lights are drawn beside, and visibility is judged by it. */
  node: Node
  relation: FieldSource['relation']
}

/** Follows one label to its value, by the ways CRM pages relate them; `null` where there is none. */
export function followLabel(label: Label, labels: Labels): LabelledValue | null {
  if (label.inline !== null) return { raw: label.inline, node: label.node, relation: 'near' }
  if (label.node instanceof Element) return { raw: valueText(label.node), node: label.node, relation: 'attribute' }
  const field = fieldFor(label.node)
  if (field) return { raw: valueText(field), node: field, relation: 'attribute' }
  const box = boxOf(label.node)
  const cell = box instanceof Element ? cellValue(box, labels.isLabel) : undefined
  if (cell !== undefined) return cell
  return besides(box, labels)
}

/** By `label[for]`, a label around its field, or `aria-labelledby`. */
function fieldFor(text: Text): Element | null {
  const label = text.parentElement?.closest('label')
  if (label?.control && isControl(label.control)) return label.control
  for (let at = text.parentElement, depth = 0; at && depth < 3; at = at.parentElement, depth += 1) {
    const labelled = at.id === '' ? null : labelledBy(at)
    if (labelled) return labelled
  }
  return null
}

function labelledBy(label: Element): Control | Element | null {
  const root = label.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null
  const candidates = [...root.querySelectorAll(`[aria-labelledby~="${CSS.escape(label.id)}"]`)]
  // Sections and dialogs are labelled too; a value is a field or a short text.
  return candidates.find((element) => isControl(element)) ?? candidates.find((element) => !element.contains(label) && element.textContent.length < 120 && !element.matches('section, [role="region"], [role="tabpanel"], table, ul, form')) ?? null
}

/** What stands right after the label: an element, a bare text, or both joined where a sign or a unit stands apart. */
function besides(box: Text | Element, labels: Labels): LabelledValue | null {
  const relation = box instanceof Element && (box.tagName === 'DT' || box.querySelector('dt')) ? 'definition' : box instanceof Element && box.tagName === 'TR' ? 'column' : 'near'
  let raw = ''
  let first: Node | null = null
  for (let node = box.nextSibling; node; node = node.nextSibling) {
    if (isDecoration(node)) {
      if (first && node instanceof HTMLBRElement) break
      continue
    }
    const text = node instanceof Text ? node.data.replace(/^\s*[:：]\s*/, '') : valueText(node)
    if (labels.isLabel(text) || (node instanceof Element && startsWithLabel(node, labels))) break
    first ??= node
    raw = `${raw} ${text}`.trim()
    if (!isFragment(raw, node)) break
  }
  return first ? { raw, node: first, relation } : null
}

/** A currency's sign, or a bare text that goes on in the next element. */
function isFragment(raw: string, node: Node): boolean {
  return /^[^\p{L}\p{N}]*(?:NT|US|HK|RMB)?[$¥￥€£]$/u.test(raw) || node instanceof Text
}

function startsWithLabel(element: Element, labels: Labels): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') return labels.isLabel(node.data)
  }
  return false
}
