import { debtorIdOf, type Errand, errandIdOf } from './errand.ts'
import type { Delivery } from './errands.ts'
import type { Parts } from './parts.ts'

/** Sends an errand that was just kept: at once, unless something earlier of the same debtor must arrive first. */
export async function sendSoon(parts: Parts, errand: Errand): Promise<Delivery> {
  const id = errandIdOf(errand)
  const [first] = parts.errands.undelivered(debtorIdOf(errand))
  if (first && errandIdOf(first.errand) === id) return parts.errands.send(id)
  await parts.post.flush({ now: true })
  return parts.errands.stateOf(id)
}
