import type { NumberLight } from '#shared/contract/messages'
import { element } from './element.ts'
import { lightMark } from './light-mark.ts'
import type { SeenPhone } from './phones.ts'
import { isUncovered, seenBox } from './place-beside.ts'

/** A mark beside each number of the record, drawn over the page and never in it. */
export interface Lights {
  show(lights: readonly NumberLight[]): void
  stand(phones: readonly SeenPhone[]): void
  /** Puts every mark where its number is now; answers with where that is. */
  place(): string
}

const SIZE = 14
const GAP = 5

export function openLights(root: ShadowRoot): Lights {
  const layer = element('div')
  root.append(layer)
  let lights: readonly NumberLight[] = []
  let phones: readonly SeenPhone[] = []
  let marks: { node: Node; mark: HTMLElement; look: string }[] = []

  const draw = () => {
    const wanted = phones.flatMap(({ phone, node }) => {
      const known = lights.find((candidate) => candidate.key === phone.key)
      return known ? [{ node, known, look: `${known.light} ${known.word}` }] : []
    })
    const unchanged = wanted.length === marks.length && wanted.every(({ node, look }, at) => marks[at]?.node === node && marks[at]?.look === look)
    if (unchanged) return
    marks = wanted.map(({ node, known, look }) => ({ node, look, mark: element('span', { class: `mark ${known.light}`, role: 'img', 'aria-label': known.word, title: known.word }, lightMark(known.light, SIZE)) }))
    layer.replaceChildren(...marks.map(({ mark }) => mark))
  }
  return {
    show: (next) => {
      lights = next
      draw()
    },
    stand: (next) => {
      phones = next
      draw()
    },
    place: () => marks.map(({ node, mark }) => put(mark, node)).join(' '),
  }
}

function put(mark: HTMLElement, node: Node): string {
  const box = node.isConnected ? seenBox(node) : new DOMRect()
  const spot = box.width > 0 && isUncovered(node, box.left + Math.min(6, box.width / 2), box.top + box.height / 2) ? freeSpot(box, node) : null
  mark.hidden = spot === null
  if (!spot) return '-'
  const at = `${Math.round(spot.x)}px ${Math.round(spot.y)}px`
  mark.style.translate = at
  return at
}

/** Right of the number, else left of it, wherever the page has nothing else; else on its corner. */
function freeSpot(box: DOMRect, node: Node): { x: number; y: number } {
  const y = box.top + (box.height - SIZE) / 2
  const field = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement
  if (field) return { x: box.right - SIZE - GAP, y }
  const spots = [box.right + GAP, box.left - GAP - SIZE]
  const x = spots.find((left) => left >= 0 && left + SIZE <= innerWidth && isUncovered(node, left + SIZE - 1, y + SIZE / 2))
  return x === undefined ? { x: box.right - SIZE / 2, y: box.top - SIZE / 2 } : { x, y }
}
