/** Says where things stand while they move, and is silent while they don't. */
export interface Moves {
  /** Something may have moved. */
  check(): void
}

const STILL_FRAMES = 3
const FRAMES_MAX = 90

/** Calls `place` once a frame from anything that moves things until nothing does; it answers with where things stand. */
export function followMoves(place: () => string, signal: AbortSignal): Moves {
  let frame = 0
  let still = 0
  let frames = 0
  let last = ''
  const step = () => {
    const now = place()
    still = now === last ? still + 1 : 0
    last = now
    frames += 1
    frame = still < STILL_FRAMES && frames < FRAMES_MAX && !signal.aborted ? requestAnimationFrame(step) : 0
  }
  const check = () => {
    still = 0
    frames = 0
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(step)
  }
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend'] as const) addEventListener(type, check, { signal, capture: true, passive: true })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  return { check }
}
