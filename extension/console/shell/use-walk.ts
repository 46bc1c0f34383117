import { type KeyboardEvent, useRef } from 'react'

/** A list whose items are walked with j and k; each item is a `li` with a tab stop. Keys typed into a field stay there. */
export function useWalk() {
  const list = useRef<HTMLUListElement>(null)
  return {
    ref: list,
    onKeyDown: (event: KeyboardEvent) => {
      const by = { j: 1, k: -1 }[event.key]
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      const items = [...(list.current?.children ?? [])].filter((item) => item instanceof HTMLElement)
      const at = items.findIndex((item) => item.contains(document.activeElement))
      const next = items[at + by]
      if (!next) return
      event.preventDefault()
      next.focus()
    },
  }
}

/** Whether what is typed goes into a text. */
export function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}
