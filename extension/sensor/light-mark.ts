import type { Light } from '#shared/dial/decision'

type Shape = readonly [tag: 'path' | 'circle', attributes: Readonly<Record<string, string>>]

const line = (d: string, width: string): Shape => ['path', { d, fill: 'none', stroke: 'var(--surface)', 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }]
const drawn = (d: string): Shape => ['path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.9', 'stroke-linecap': 'round' }]

/** The shapes of the panel's lights: circle with tick, triangle, octagon, dashed circle. */
const SHAPES: Record<Light, readonly Shape[]> = {
  green: [['circle', { cx: '10', cy: '10', r: '9', fill: 'currentColor' }], line('M5.8 10.4l2.8 2.8 5.6-6', '2.2')],
  amber: [['path', { d: 'M10 1.6 19 17.6H1z', fill: 'currentColor', stroke: 'currentColor', 'stroke-linejoin': 'round', 'stroke-width': '1.4' }], line('M10 7.2v5M10 14.9v.2', '2.2')],
  red: [['path', { d: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z', fill: 'currentColor' }], line('M5.5 10h9', '2.6')],
  unknown: [
    ['circle', { cx: '10', cy: '10', r: '8', fill: 'var(--surface)', stroke: 'currentColor', 'stroke-width': '2', 'stroke-dasharray': '3.4 2.6' }],
    drawn('M7.6 7.9a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M10 14.4v.2'),
  ],
}

/** The shape of a light as nodes, for pages that allow no strings of HTML. Always put a word beside it. */
export function lightMark(light: Light, size: number): SVGSVGElement {
  return drawing(SHAPES[light], size, '0 0 20 20')
}

/** A small cross or arrow. */
export function icon(d: string, size: number): SVGSVGElement {
  return drawing([drawn(d)], size, '0 0 16 16')
}

function drawing(shapes: readonly Shape[], size: number, viewBox: string): SVGSVGElement {
  const svg = make('svg', { viewBox, width: String(size), height: String(size), 'aria-hidden': 'true' })
  svg.append(...shapes.map(([tag, attributes]) => make(tag, attributes)))
  return svg
}

function make<T extends 'svg' | 'path' | 'circle'>(tag: T, attributes: Readonly<Record<string, string>>): SVGElementTagNameMap[T] {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  return node
}
