/** What the keys of one part of the screen do: "a", "1", "Escape", "Control+Enter" → action. */
export type Bindings = Readonly<Record<string, () => void>>

/** A part of the screen that listens; its bindings change with what it shows. */
export interface KeyLayer {
  bindings: Bindings
}
/** Layers that listen together. While a scope is on top, nothing beneath it hears a key. */
export type KeyScope = KeyLayer[]

const scopes: KeyScope[] = [[]]

/** The scope of the screen itself. */
export function screenScope(): KeyScope {
  return scopes[0] ?? []
}

/** Puts a scope on top of all others; returns what takes it away again. */
export function openScope(scope: KeyScope): () => void {
  return added(scopes, scope)
}

/** Adds a layer to a scope; within one, the latest hears first. Returns what takes it away again. */
export function addLayer(scope: KeyScope, layer: KeyLayer): () => void {
  return added(scope, layer)
}

function added<T>(list: T[], item: T): () => void {
  list.push(item)
  return () => {
    const at = list.indexOf(item)
    if (at >= 0) list.splice(at, 1)
  }
}

/** In a text field these alone are ours; everything else is typing. */
const EVEN_WHILE_TYPING = ['Escape', 'Control+Enter']

/**
 * Listens to the keys of this document until the returned function is called. `leave`: Escape, with no layer left to
 * close. Made-up events, held keys and keys on their way through an input method do nothing.
 */
export function listenToKeys(target: Window, leave: () => void): () => void {
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.defaultPrevented || event.isComposing || event.altKey) return
    const name = nameOf(event)
    if (!name || (event.repeat && name !== 'Escape')) return
    if (isTextField(event.target) && !EVEN_WHILE_TYPING.includes(name)) return
    const action = actionFor(name) ?? (name === 'Escape' ? leave : null)
    if (!action) return
    event.preventDefault()
    action()
  }
  target.addEventListener('keydown', hear)
  return () => target.removeEventListener('keydown', hear)
}

function actionFor(name: string): (() => void) | null {
  const top = scopes.at(-1) ?? []
  const action = top.findLast((layer) => layer.bindings[name])?.bindings[name]
  if (action) return action
  return scopes.length > 1 ? () => {} : null
}

/** An input method or another script on the keyboard hides the letter: then the key's place tells. */
function nameOf({ key, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey) return key === 'Enter' ? 'Control+Enter' : null
  if (key === 'Escape' || key === 'Backspace' || key === '?' || /^[0-9a-z./+]$/.test(key)) return key
  if (/^[A-Z]$/.test(key)) return key.toLowerCase()
  if (code === 'Slash') return shiftKey ? '?' : '/'
  if (code === 'Period' && !shiftKey) return '.'
  const place = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)
  if (key.length > 1 && key !== 'Process') return null
  return place?.[1]?.toLowerCase() ?? place?.[2] ?? null
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'submit'].includes(target.type)
  return target instanceof HTMLElement && target.isContentEditable
}
