import type { ContactDetail, ContactRow } from '#shared/contract/contact'
import type { DocumentDetail, VersionView } from '#shared/contract/content'
import type { Person } from '#shared/contract/people'
import type { Disposition } from '#shared/playbook/disposition'
import type { ScriptDocument } from '#shared/script/document'
import { SCRIPT_LIBRARY } from '#shared/script/library/index'
import { makeContactDetail, makeFinding } from '../../make/contact-detail.ts'
import { makeContactRow, makeUnanswered } from '../../make/contact-row.ts'
import { makeDocumentDetail } from '../../make/document-detail.ts'

/** The day on which the book is looked at: 2026-11-24, 16:20 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 24, 8, 20)
const AGENTS = [['agent-lin', '林静'], ['agent-chen', '陈晓峰'], ['agent-zhao', '赵雨桐'], ['agent-wu', '吴海'], ['agent-he', '何思远']] as const
const LABELS = ['王＊明', '李＊', '欧阳＊＊', '张＊强', '陈＊华', '刘＊', '赵＊＊', '孙＊丽', '周＊', 'J＊＊＊ D.']
const OUTCOMES: readonly Disposition[] = [
  'NO_ANSWER', 'RPC_PTP', 'NO_ANSWER', 'OFF', 'BUSY', 'NO_ANSWER', 'RPC_INTENT', 'THIRD_PARTY_MSG', 'NO_ANSWER', 'HUNG_UP', 'NO_ANSWER',
  'RPC_HARDSHIP', 'CALLBACK_AGREED', 'NO_ANSWER', 'RPC_DISPUTE', 'INVALID_NUMBER', 'NO_ANSWER', 'RPC_PTP', 'STOP_REQUEST', 'RPC_PAID_CLAIM',
]

/** A day of calls, newest first, a minute or so apart; the first two are still open. */
export function aDayOfCalls(count: number): ContactRow[] {
  return Array.from({ length: count }, (_, index): ContactRow => {
    const [agentId, agentName] = AGENTS[(index * 7) % AGENTS.length] ?? AGENTS[0]
    const placedAt = NOW - 40_000 - index * 71_000 - ((index * 37) % 50) * 1000
    const shared = {
      contactId: `0199c400-0000-7000-8000-${String(999_999 - index).padStart(12, '0')}`,
      placedAt, agentId, agentName,
      seq: 1 + (index % 6),
      debtorLabel: LABELS[(index * 3) % LABELS.length] ?? '',
      phoneTail: String(1000 + ((index * 733) % 9000)),
      place: index % 9 === 4 ? ('work' as const) : ('mobile' as const),
      party: index % 13 === 7 ? ('emergency_contact' as const) : ('debtor' as const),
      warned: index % 8 === 3,
    }
    if (index < 2) return makeUnanswered({ ...shared, disposition: null, result: null, endedAt: null })
    const disposition = OUTCOMES[index % OUTCOMES.length] ?? 'NO_ANSWER'
    if (disposition === 'RPC_PTP') return makeContactRow({ ...shared, endedAt: placedAt + 150_000 + ((index * 13) % 90) * 1000, promise: { amountMinor: 50_000 + ((index * 7_731) % 900_000), currency: 'CNY', dueOn: '2026-11-2' + (5 + (index % 4)) } })
    const talked = disposition.startsWith('RPC') || disposition === 'CALLBACK_AGREED' || disposition === 'HUNG_UP'
    return makeUnanswered({ ...shared, disposition, result: talked ? 'conversation' : 'no_answer', endedAt: placedAt + (talked ? 95_000 + ((index * 17) % 120) * 1000 : 24_000) })
  })
}

const TEAM = { teamId: '0199c500-0000-7000-8000-0000000000a1', teamName: '华东一组' }

/** The people of one team and an auditor. */
export function thePeople(): Person[] {
  return [
    ...AGENTS.map(([userId, name], index): Person => ({ userId, name, email: `agent${index + 1}@agency.test`, role: 'agent', ...TEAM })),
    { userId: 'lead-zhou', name: '周敏', email: 'lead@agency.test', role: 'lead', ...TEAM },
    { userId: 'auditor-qian', name: '钱立', email: 'auditor@agency.test', role: 'auditor', teamId: null, teamName: null },
  ]
}

/** A sound script of three steps: ask, verify, tell the amount. */
export function aScript(parts: Partial<ScriptDocument> = {}): ScriptDocument {
  return {
    title: '测试话术',
    language: 'zh-CN',
    appliesTo: { buckets: ['M1'], audience: 'debtor', jurisdictions: [] },
    start: 'open',
    steps: [
      {
        id: 'open', stage: 'open', say: '请问是{debtorName}吗？', guarded: false,
        choices: [
          { id: 'yes', label: '是', to: 'verify', gate: 'CLAIMED' },
          { id: 'no', label: '打错了', to: null, gate: 'WRONG_NUMBER', disposition: 'WRONG_NUMBER' },
        ],
      },
      {
        id: 'verify', stage: 'identify', say: '请说一下出生的月和日。', guarded: false,
        choices: [
          { id: 'match', label: '对上了', to: 'amount', gate: 'VERIFIED' },
          { id: 'refuse', label: '不愿意', to: null, gate: 'REFUSED', disposition: 'GATE_REFUSED' },
        ],
      },
      {
        id: 'amount', stage: 'disclose', say: '应还{amountDue}。', guarded: true,
        choices: [{ id: 'pay', label: '会还', to: null, disposition: 'RPC_PTP' }],
      },
    ],
    ...parts,
  }
}

/** The first script we ship in a language. */
export function shippedScript(language: ScriptDocument['language']): ScriptDocument {
  const found = SCRIPT_LIBRARY.find(({ content }) => content.language === language)
  if (!found) throw new Error(`No script in ${language}.`)
  return found.content
}

export const SCRIPT_VERSION = '0199c200-0000-7000-8000-0000000000b1'

/** The version a call was made with. */
export function aVersion(content: ScriptDocument, number = 1): VersionView {
  return { versionId: SCRIPT_VERSION, documentId: '0199c200-0000-7000-8000-0000000000d1', kind: 'script', number, publishedAt: NOW - 86_400_000 * 4, content }
}

/** A call made with a script: its first answers, one statement ticked, a promise, two more contacts of the debtor. */
export function aCallWithScript(row: ContactRow, script: ScriptDocument): ContactDetail {
  const path: { stepId: string; at: number; choiceId: string | null }[] = []
  let step = script.steps.find((one) => one.id === script.start)
  for (let at = row.placedAt + 9_000; step && path.length < 6; at += 21_000) {
    const choice = step.choices[0]
    path.push({ stepId: step.id, at, choiceId: choice?.id ?? null })
    step = choice?.to ? script.steps.find((one) => one.id === choice.to) : undefined
  }
  const statements = script.steps.filter((one) => path.some((entry) => entry.stepId === one.id)).flatMap((one) => one.required ?? [])
  const first = statements[0]
  const earlier = (days: number, disposition: Disposition, tail: string) => ({
    contactId: `0199c300-0000-7000-8000-0000000000${tail}`, seq: row.seq - days, at: row.placedAt - days * 90_000_000, channel: 'call' as const, party: 'debtor' as const,
    place: 'mobile' as const, accountId: null, phoneId: null, result: null, by: 'collector' as const, disposition, agentName: '陈晓峰', source: null,
  })
  return makeContactDetail({
    row: { ...row, scriptVersionId: SCRIPT_VERSION },
    reason: { code: 'debtor_asked', text: '客户上午说下午再打' },
    decision: {
      ...makeContactDetail({ row }).decision,
      warnings: [makeFinding({ url: 'https://std.samr.gov.cn/', until: row.placedAt + 3_600_000 })],
      requirements: [makeFinding({ rule: 'cn.identify', effect: 'require', cite: 'GB/T 45251-2025 5.2', zone: undefined, say: { 'zh-CN': '通话开始时须表明身份并告知录音。', 'zh-TW': '通話開始時須表明身分並告知錄音。', en: 'Identify yourself and say that the call is recorded.' } })],
    },
    wrapUp: {
      gate: 'VERIFIED',
      path,
      disclosures: first ? [{ statementId: first.id, at: row.placedAt + 12_000 }] : [],
      note: '本人接听，确认周五发工资后转账。希望短信再提醒一次。',
      savedAt: row.placedAt + 200_000,
    },
    followUps: [
      {
        followUpId: '0199c300-0000-7000-8000-0000000000c1', kind: 'promise_reminder', dueAt: row.placedAt + 2 * 86_400_000, state: 'open', debtorId: row.debtorId,
        debtorLabel: row.debtorLabel, accountTail: '6620', portfolioId: '0199c000-0000-7000-8000-000000000001', agentId: row.agentId, agentName: row.agentName,
        recordUrl: null, promise: null, movedFrom: null, movedBy: null, check: null,
      },
    ],
    others: [earlier(1, 'NO_ANSWER', '11'), earlier(2, 'RPC_INTENT', '12'), earlier(3, 'BUSY', '13')],
  })
}

/** Documents of an installation: the shipped scripts of a language, one changed since. */
export function theDocuments(language: ScriptDocument['language']): DocumentDetail[] {
  return SCRIPT_LIBRARY.filter(({ content }) => content.language === language).map(({ documentId, content }, index) =>
    makeDocumentDetail({
      row: { documentId, title: content.title, changed: index === 1, updatedAt: NOW - index * 7_400_000, ...(index === 3 && { live: null }) },
      content,
    }),
  )
}
