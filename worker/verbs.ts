import { bundle } from './bundle/bundle.ts'
import { contact } from './contact/detail.ts'
import { importContacts } from './contact-import/import.ts'
import { inboundCall } from './contact/inbound.ts'
import { contacts } from './contact/list.ts'
import { logContact } from './contact/log.ts'
import { wrapUp } from './contact/wrap-up.ts'
import { changeFlags } from './debtor/change-flags.ts'
import { openDebtor } from './debtor/open.ts'
import { authoriseDial } from './dial/authorise.ts'
import { offlineDial } from './dial/offline.ts'
import { checkDraft } from './document/check-draft.ts'
import { createDocument } from './document/create.ts'
import { document } from './document/detail.ts'
import { documents } from './document/list.ts'
import { publish } from './document/publish.ts'
import { saveDraft } from './document/save-draft.ts'
import { version } from './document/version.ts'
import { withdraw } from './document/withdraw.ts'
import { closeFollowUp } from './follow-up/close.ts'
import { followUps } from './follow-up/queue.ts'
import type { Verbs } from './http/endpoint.ts'
import { me } from './me/me.ts'
import { setLocale } from './me/set-locale.ts'
import { askOverride } from './override/ask.ts'
import { decideOverride } from './override/decide.ts'
import { overrides } from './override/list.ts'
import { people } from './people/list.ts'
import { closeReview } from './review/close.ts'
import { reviewItems } from './review/list.ts'
import { whatIf } from './what-if/what-if.ts'

/** The closed list: one verb for every endpoint of the contract. */
export const VERBS: Verbs = {
  me,
  setLocale,
  bundle,
  openDebtor,
  changeFlags,
  authoriseDial,
  offlineDial,
  inboundCall,
  logContact,
  askOverride,
  overrides,
  decideOverride,
  importContacts,
  reviewItems,
  closeReview,
  wrapUp,
  contacts,
  contact,
  followUps,
  closeFollowUp,
  documents,
  document,
  saveDraft,
  publish,
  createDocument,
  withdraw,
  checkDraft,
  whatIf,
  version,
  people,
}
