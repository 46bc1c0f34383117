import { uuidv7 } from 'uuidv7'
import type { World } from './world.ts'

/** The real clock, network and dice. */
export function browserWorld(): World {
  return { now: () => Date.now(), fetch: (url, init) => fetch(url, init), newId: () => uuidv7() }
}
