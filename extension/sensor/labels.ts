import { labelText } from '#shared/adapter/page-text'
import { eachText } from './page-roots.ts'
import { isControl } from './value-text.ts'

/** A label of some field, found on the page. */
export interface Label {
  /** The text itself, or a form field that carries its own label. */
  node: Text | Element
  /** As it stands on the page. */
  words: string
  /** As labels are compared. */
  key: string
  /** Value in the same text: "姓名：王样例". */
  inline: string | null
}

/** Every label of a page, by the words adapters use, and the shadow roots on the way. */
export interface Labels {
  of(words: readonly string[]): readonly Label[]
  isLabel(text: string): boolean
  roots: ReadonlySet<Node>
}

const LABEL_MAX = 64
/** Words in these name places to go or things to do, not values. */
const NOT_LABELS = 'nav, button, a, option, [role="tab"], [role="menuitem"], [role="option"], [role="button"], thead'

/** Finds every place on the page that shows one of these labels. */
export function findLabels(known: readonly string[]): Labels {
  const wanted = new Set(known.map(labelText))
  const found = new Map<string, Label[]>()
  const keep = (label: Label) => found.set(label.key, [...(found.get(label.key) ?? []), label])
  const roots = eachText(document, (node) => {
    const label = labelIn(node, wanted)
    if (label && !node.parentElement?.closest(NOT_LABELS)) keep(label)
  })
  for (const root of roots) {
    if (!(root instanceof Document || root instanceof ShadowRoot)) continue
    for (const control of root.querySelectorAll('input[aria-label], textarea[aria-label], select[aria-label]')) {
      const words = control.getAttribute('aria-label') ?? ''
      if (wanted.has(labelText(words)) && isControl(control)) keep({ node: control, ...named(words), inline: null })
    }
  }
  return {
    of: (words) => [...new Set(words.map(labelText))].flatMap((word) => found.get(word) ?? []),
    isLabel: (text) => text.length <= LABEL_MAX && wanted.has(labelText(text)),
    roots,
  }
}

function labelIn(node: Text, wanted: ReadonlySet<string>): Label | null {
  const { data } = node
  if (data.length > 200) return null
  const colon = data.search(/[:：]/)
  if (data.length <= LABEL_MAX) {
    const key = labelText(data)
    if (key === '') return null
    if (wanted.has(key)) return { node, ...named(data), inline: null }
  }
  if (colon < 1 || colon > LABEL_MAX) return null
  const words = named(data.slice(0, colon))
  const inline = data.slice(colon + 1).trim()
  return inline !== '' && wanted.has(words.key) ? { node, ...words, inline } : null
}

function named(text: string): Pick<Label, 'words' | 'key'> {
  return { words: text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s*]+|[\s*:：]+$/g, ''), key: labelText(text) }
}
