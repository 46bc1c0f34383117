/** Remembers where in the page the focus was, to the letter. */
export interface ReturnFocus {
  /** Gives the focus back to exactly that place. */
  back(): void
}

type Place = { element: HTMLElement; range: Range | null; from: number | null; to: number | null; direction: HTMLInputElement['selectionDirection'] }

export function rememberFocus(host: HTMLElement, signal: AbortSignal): ReturnFocus {
  let place = placeOf(document.activeElement)
  const note = (event: Event) => {
    const [target] = event.composedPath()
    if (event.target === host || !(target instanceof Element)) return
    place = placeOf(target) ?? place
  }
  // What loses the focus still knows its selection at that moment.
  for (const type of ['focusin', 'focusout'] as const) addEventListener(type, note, { signal, capture: true, passive: true })
  return {
    back: () => {
      const current = document.activeElement
      if (!place?.element.isConnected) return current instanceof HTMLElement ? current.blur() : undefined
      place.element.focus({ preventScroll: true })
      restore(place)
    },
  }
}

function placeOf(element: Element | null): Place | null {
  if (!(element instanceof HTMLElement) || element === document.body || element === document.documentElement) return null
  const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null
  const selection = element.isContentEditable ? document.getSelection() : null
  return {
    element,
    range: selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null,
    from: typed?.selectionStart ?? null,
    to: typed?.selectionEnd ?? null,
    direction: typed?.selectionDirection ?? null,
  }
}

function restore({ element, range, from, to, direction }: Place): void {
  if ((element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && from !== null) element.setSelectionRange(from, to, direction ?? 'none')
  if (!range?.startContainer.isConnected) return
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
