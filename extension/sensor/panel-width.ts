import type { PanelLayout } from '#shared/contract/messages'

export const WIDTH_MIN = 300
export const WIDTH_MAX = 720
const STEP = 16
const LEAP = 64

/** A width the panel may have in a window of this one. */
export function allowedWidth(width: number, room: number): number {
  return Math.round(Math.max(WIDTH_MIN, Math.min(width, WIDTH_MAX, Math.max(WIDTH_MIN, room - 120))))
}

/** Width after a key on the panel's edge; `null`: the key means nothing there. */
export function widthByKey(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>, { side, width }: PanelLayout): number | null {
  const step = event.shiftKey ? LEAP : STEP
  const outwards = side === 'right' ? 1 : -1
  switch (event.key) {
    case 'ArrowLeft':
      return width + outwards * step
    case 'ArrowRight':
      return width - outwards * step
    case 'Home':
      return WIDTH_MIN
    case 'End':
      return WIDTH_MAX
    default:
      return null
  }
}
