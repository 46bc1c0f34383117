import { z } from 'zod'
import { InboundCall, LogContact } from '#shared/contract/contact'
import { FlagChange } from '#shared/contract/debtor'
import { OfflineDial } from '#shared/contract/dial'
import { Id } from '#shared/contract/primitives'

/** Something besides an outcome that happened here and must reach the server. Its id makes it count once however often it is sent. */
export const Errand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offlineDial'), body: OfflineDial }),
  z.object({ kind: z.literal('inboundCall'), body: InboundCall }),
  z.object({ kind: z.literal('logContact'), body: LogContact }),
  z.object({ kind: z.literal('changeFlags'), debtorId: Id, body: FlagChange }),
])
export type Errand = z.infer<typeof Errand>

export function errandIdOf(errand: Errand): string {
  return errand.kind === 'changeFlags' ? errand.body.changeId : errand.body.contactId
}

export function debtorIdOf(errand: Errand): string {
  return errand.kind === 'changeFlags' ? errand.debtorId : errand.body.debtorId
}

/** When it happened, server's clock; `null`: at any time, for it only says what holds from now on. */
export function happenedAt(errand: Errand): number | null {
  switch (errand.kind) {
    case 'offlineDial':
      return errand.body.placedAt
    case 'inboundCall':
      return errand.body.startedAt
    case 'logContact':
      return errand.body.at
    case 'changeFlags':
      return null
    default:
      return errand satisfies never
  }
}
