import type { Light } from '#shared/dial/decision'
import { element } from './element.ts'
import { icon, lightMark } from './light-mark.ts'
import { besideBox } from './place-beside.ts'
import type { Words } from './words.ts'

/** One short sentence beside the control that was held. It takes no focus and no key from the page. */
export interface Notice {
  /** Returns what takes it back, unless something else is said by then. */
  tell(control: Element, sentence: string, light: Light): () => void
  close(): void
  place(): string
}

export interface NoticeParts {
  root: ShadowRoot
  words: Words
  moved(): void
  /** Where the panel lies; empty while it does not. */
  panelBox(): DOMRect
}

export function openNotice({ root, words, moved, panelBox }: NoticeParts, signal: AbortSignal): Notice {
  // It stands in the document from the start: only then does a screen reader say what comes into it.
  const box = element('div', { class: 'ours notice', role: 'alert', hidden: '' })
  root.append(box)
  let control: Element | null = null
  let beside = new DOMRect()
  const close = () => {
    control = null
    box.hidden = true
    box.replaceChildren()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  const onElsewhere = (event: Event) => {
    if (event.target !== root.host) close()
  }
  addEventListener('keydown', onEscape, { signal, capture: true, passive: true })
  addEventListener('pointerdown', onElsewhere, { signal, capture: true, passive: true })
  return {
    tell: (target, sentence, light) => {
      if (target !== control) beside = new DOMRect(innerWidth / 2, 0)
      control = target
      const shut = element('button', { class: 'shut', type: 'button', 'aria-label': words.close }, icon('M4.5 4.5l7 7M11.5 4.5l-7 7', 14))
      shut.addEventListener('click', close)
      box.className = `ours notice ${light}`
      box.replaceChildren(lightMark(light, 16), element('p', {}, sentence), shut)
      box.hidden = false
      moved()
      return () => {
        if (shut.isConnected) close()
      }
    },
    close,
    place: () => {
      if (!control) return ''
      // The page may have taken away what was clicked: the sentence stays where it was, or comes to the top.
      if (control.isConnected) beside = control.getBoundingClientRect()
      const { x, y } = besideBox(beside, { width: box.offsetWidth, height: box.offsetHeight }, panelBox())
      box.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
      return box.style.translate
    },
  }
}
