import type { ContactDetail } from '#shared/contract/contact'
import { CN } from '#shared/packs/cn/mainland'
import { makeContactRow } from './contact-row.ts'

const HOURS = CN.rules.find((rule) => rule.id === 'cn.hours')
const CONVERSATIONS = CN.rules.find((rule) => rule.id === 'cn.frequency.conversations')

/** The decision of an allowed call in mainland China, with one cap half used. */
export function makeDecision(at: number, parts: Partial<ContactDetail['decision']> = {}): ContactDetail['decision'] {
  const say = CONVERSATIONS?.say ?? { 'zh-CN': '', 'zh-TW': '', en: '' }
  return {
    verdict: 'allow',
    denials: [],
    warnings: [],
    requirements: [],
    meters: [{ rule: 'cn.frequency.conversations', pack: 'CN', used: 1, limit: 3, window: { calendar: 'day' }, say }],
    nextAllowedAt: null,
    validUntil: at + 7 * 3_600_000,
    at,
    zones: ['Asia/Shanghai'],
    packs: [`CN@${CN.version}`],
    holidaysMissing: [],
    ...parts,
  }
}

type Finding = ContactDetail['decision']['warnings'][number]

/** What the rule on calling hours says in mainland China. */
export function makeFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'cn.hours',
    kind: 'hours',
    pack: 'CN',
    version: CN.version,
    cite: HOURS?.cite ?? '',
    grade: 'A',
    force: 'guideline',
    effect: 'warn',
    say: HOURS?.say ?? { 'zh-CN': '', 'zh-TW': '', en: '' },
    until: null,
    zone: 'Asia/Shanghai',
    facts: {},
    ...parts,
  }
}

/** One call as the agent saw it: a promise taken, nothing after it, no script. */
export function makeContactDetail(parts: Omit<Partial<ContactDetail>, 'row'> & { row?: Partial<ContactDetail['row']> } = {}): ContactDetail {
  const row = makeContactRow(parts.row)
  return {
    decision: makeDecision(row.placedAt - 2_000),
    reason: null,
    offlineDecision: null,
    override: null,
    wrapUp: { gate: 'VERIFIED', path: [], disclosures: [], note: '', savedAt: row.placedAt + 200_000 },
    promise: row.promise && {
      ...row.promise,
      promiseId: '0199c300-0000-7000-8000-0000000000e1',
      zone: 'Asia/Shanghai',
      method: 'bank_transfer',
      contactId: row.contactId,
      accountId: '0199c300-0000-7000-8000-0000000000a1',
      state: 'open',
      takenAt: row.placedAt + 170_000,
      takenByName: row.agentName,
    },
    followUps: [],
    recordUrl: 'https://crm.example/record/1027',
    others: [],
    ...parts,
    row,
  }
}
