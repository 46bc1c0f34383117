import type { PanelLayout } from '#shared/contract/messages'
import type { Light } from '#shared/dial/decision'
import { element } from './element.ts'
import type { Host } from './host.ts'
import { icon, lightMark } from './light-mark.ts'
import { openFrame, type PanelFrame } from './panel-frame.ts'
import { allowedWidth, WIDTH_MAX, WIDTH_MIN, widthByKey } from './panel-width.ts'
import { reserveSpace } from './reserve.ts'
import type { Words } from './words.ts'
import { isInTheWay } from './yielding.ts'

/** The panel at the edge of the page, or the rail that stands for it. */
export interface Dock {
  readonly layout: PanelLayout
  /** First called with the first record; before, nothing is seen. */
  open(): void
  lay(layout: PanelLayout): void
  light(light: Light, word: string): void
  /** Makes room for dialogs and fields that it would cover. */
  yieldIfInTheWay(): void
  focus(): void
  hasFocus(): boolean
  /** The page takes no frame of ours: only the browser's side panel can show it. */
  isBlocked(): boolean
  /** What it covers; empty while it is a rail or not there. */
  box(): DOMRect
}

export interface DockParts {
  host: Host
  words: Words
  url: string
  layout: PanelLayout
  /** The agent moved, resized or collapsed it. */
  changed(layout: PanelLayout): void
}

const RAIL_WIDTH = 36

export function openDock({ host, words, url, layout: first, changed }: DockParts, signal: AbortSignal): Dock {
  let layout = first
  let opened = false
  let yielding = false
  /** Called for although it lies over a dialog: it stays until that is gone. */
  let wanted = false
  let frame: PanelFrame | null = null
  let shown: { light: Light; word: string } = { light: 'unknown', word: words.unknown }
  const reserve = reserveSpace(signal)
  const edge = element('div', { class: 'edge', role: 'separator', tabindex: '0', 'aria-orientation': 'vertical', 'aria-label': words.width, 'aria-valuemin': String(WIDTH_MIN), 'aria-valuemax': String(WIDTH_MAX) })
  const fold = element('button', { class: 'fold', type: 'button', 'aria-label': words.collapse, title: words.collapse })
  const dock = element('section', { class: 'ours dock', 'aria-label': words.panel, hidden: '' }, edge)
  const rail = element('button', { class: 'ours rail', type: 'button', hidden: '' })
  edge.append(fold)
  host.root.append(dock, rail)

  const draw = () => {
    const width = allowedWidth(layout.width, innerWidth)
    const folded = layout.collapsed || yielding
    if (opened && !layout.collapsed) frame ??= begin()
    dock.className = `ours dock ${layout.side}`
    dock.style.width = `${width}px`
    dock.hidden = !opened || folded
    edge.setAttribute('aria-valuenow', String(width))
    fold.replaceChildren(icon(layout.side === 'right' ? 'M6 3l5 5-5 5' : 'M10 3L5 8l5 5', 9))
    drawRail(folded)
    reserve(layout.side, opened ? (layout.collapsed ? RAIL_WIDTH : width) : 0)
  }
  const drawRail = (folded: boolean) => {
    rail.className = `ours rail ${layout.side} ${shown.light}${yielding ? ' low' : ''}`
    rail.setAttribute('aria-label', `${words.expand}: ${shown.word}`)
    rail.title = `${words.expand} (Alt+Shift+F)`
    rail.replaceChildren(lightMark(shown.light, 18), element('span', { class: 'word' }, shown.word))
    rail.hidden = !opened || !folded
  }
  const begin = () => {
    const begun = openFrame(words.panel, url, () => dock.replaceChildren(edge, element('p', { class: 'blocked', role: 'status' }, words.blocked)), signal)
    dock.append(begun.element)
    return begun
  }
  const change = (part: Partial<PanelLayout>) => {
    layout = { ...layout, ...part }
    yielding = false
    draw()
    changed(layout)
  }

  const show = () => {
    opened = true
    yielding = false
    wanted = true
    if (layout.collapsed) change({ collapsed: false })
    else draw()
    frame?.focus()
  }

  fold.addEventListener('click', (event) => event.isTrusted && change({ collapsed: true }))
  rail.addEventListener('click', (event) => {
    if (event.isTrusted) show()
  })
  followDrag(edge, dock, () => layout.side, (width) => change({ width: allowedWidth(width, innerWidth) }))
  host.onKey((event) => {
    if (host.root.activeElement !== edge) return
    const width = widthByKey(event, layout)
    if (width === null) return
    event.preventDefault()
    change({ width: allowedWidth(width, innerWidth) })
  })
  addEventListener('resize', draw, { signal })

  return {
    get layout() {
      return layout
    },
    open: () => {
      if (opened) return
      opened = true
      draw()
    },
    lay: (next) => {
      layout = next
      draw()
    },
    light: (light, word) => {
      shown = { light, word }
      drawRail(layout.collapsed || yielding)
    },
    yieldIfInTheWay: () => {
      if (!opened || layout.collapsed) return
      const width = allowedWidth(layout.width, innerWidth)
      const place = new DOMRect(layout.side === 'right' ? innerWidth - width : 0, 0, width, innerHeight)
      const inTheWay = isInTheWay(place, host.element)
      if (!inTheWay) wanted = false
      if (yielding === (inTheWay && !wanted)) return
      yielding = !yielding
      draw()
    },
    focus: show,
    hasFocus: () => document.activeElement === host.element,
    isBlocked: () => frame?.blocked ?? false,
    box: () => dock.getBoundingClientRect(),
  }
}

/** A pointer pressed on the edge carries it along, over frames too. */
function followDrag(edge: HTMLElement, dock: HTMLElement, side: () => PanelLayout['side'], drag: (width: number) => void): void {
  edge.addEventListener('pointerdown', (event) => {
    if (event.target !== edge || event.button !== 0) return
    event.preventDefault()
    edge.setPointerCapture(event.pointerId)
    dock.classList.add('dragging')
  })
  edge.addEventListener('pointermove', (event) => {
    if (edge.hasPointerCapture(event.pointerId)) drag(side() === 'right' ? innerWidth - event.clientX : event.clientX)
  })
  edge.addEventListener('lostpointercapture', () => dock.classList.remove('dragging'))
}
