import type { Role } from '#shared/contract/session'

/** What a role sees in the console. The server decides again; this only spares people dead ends. */
export const MAY = {
  seeOthersCalls: ['lead', 'admin', 'auditor'],
  seeContent: ['lead', 'admin', 'auditor'],
  editContent: ['admin'],
  seePeople: ['lead', 'admin', 'auditor'],
  seePolicies: ['lead', 'admin', 'auditor'],
  askWhatIf: ['lead', 'admin'],
  importContacts: ['admin'],
  seeLeaves: ['lead', 'admin', 'auditor'],
  giveLeave: ['lead', 'admin'],
  seeReviews: ['lead', 'admin', 'auditor'],
  closeReviews: ['lead', 'admin'],
} as const satisfies Record<string, readonly Role[]>

/** Whether a role may do something. */
export function may(role: Role, what: keyof typeof MAY): boolean {
  return (MAY[what] as readonly Role[]).includes(role) // widened: the tuples are narrower than Role
}
