import type { RequiredStatement, Step } from '../document.ts'

/** What the jurisdiction changes in a script of the library; everything else is the language's. */
export interface Setting {
  /** Stands behind the title. */
  where: string
  /** Ids of packs; none means every place. */
  jurisdictions: readonly string[]
  /** Who calls. */
  identity: RequiredStatement
  recording: RequiredStatement
  /** What the call is for; said to the verified person only. */
  purpose: RequiredStatement
  /** First words to whoever answers. */
  open: string
  /** To somebody else who answered the debtor's line. */
  somebodyElse: string
  /** Begins the first line after verification: who calls and what for. */
  introduction: string
  /** To a person in danger; names the emergency number of the place, if it is known. */
  danger: string
  /** Advice beside it: a helpline. */
  dangerTip: string
  /** Advice when somebody complains: where else one may. */
  complaintTip: string
  /** Advice when a dispute is noted. */
  disputeTip: string
  /** Advice when a promise was taken, and when nothing was agreed. */
  closeTip: string
  refusedTip: string
  /** First words to a person who owes nothing. */
  thirdPartyOpen: string
  /** The steps after that, beginning with `ask`. */
  thirdParty: readonly Step[]
}
