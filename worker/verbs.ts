import { bundle } from './bundle/bundle.ts'
import { contact } from './contact/detail.ts'
import { contacts } from './contact/list.ts'
import { wrapUp } from './contact/wrap-up.ts'
import { changeFlags } from './debtor/change-flags.ts'
import { openDebtor } from './debtor/open.ts'
import { authoriseDial } from './dial/authorise.ts'
import { document } from './document/detail.ts'
import { documents } from './document/list.ts'
import { publish } from './document/publish.ts'
import { saveDraft } from './document/save-draft.ts'
import { version } from './document/version.ts'
import { closeFollowUp } from './follow-up/close.ts'
import { followUps } from './follow-up/queue.ts'
import type { Verbs } from './http/endpoint.ts'
import { me } from './me/me.ts'
import { setLocale } from './me/set-locale.ts'
import { people } from './people/list.ts'

/** The closed list: one verb for every endpoint of the contract. */
export const VERBS: Verbs = {
  me,
  setLocale,
  bundle,
  openDebtor,
  changeFlags,
  authoriseDial,
  wrapUp,
  contacts,
  contact,
  followUps,
  closeFollowUp,
  documents,
  document,
  saveDraft,
  publish,
  version,
  people,
}
