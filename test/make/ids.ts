import { uuidv7 } from 'uuidv7'

/** A fresh id, as a client makes it. */
export function makeId(): string {
  return uuidv7()
}
