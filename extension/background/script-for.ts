import type { Bundle } from '#shared/contract/content'
import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import type { Locale } from '#shared/locale/locale'
import { bucketOf } from '#shared/playbook/bucket'
import { pickScript } from '#shared/script/pick'

/**
 * The live script for a call to this number, in the language of the place whose law holds; the agent's own language only
 * where nothing fits in that one. `null`: no script fits.
 */
export function scriptFor(bundle: Bundle | null, debtor: DebtorView, party: NumberState['party'], agent: Locale): Bundle['scripts'][number] | null {
  if (!bundle) return null
  const daysPastDue = debtor.accounts[0]?.daysPastDue ?? null
  const bucket = daysPastDue === null ? null : bucketOf(daysPastDue)
  const pick = (language: Locale) => pickScript(bundle.scripts, { bucket, party, language, packs: debtor.packs })
  const wanted = languageOf(debtor.portfolio.jurisdiction)
  const there = pick(wanted)
  if (there?.content.language === wanted) return there
  const here = pick(agent)
  return here?.content.language === agent ? here : there
}

function languageOf(jurisdiction: string): Locale {
  const country = jurisdiction.split('-')[0]
  if (country === 'CN') return 'zh-CN'
  return country === 'TW' || country === 'HK' ? 'zh-TW' : 'en'
}
