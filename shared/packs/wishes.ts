import { NOT_AT_WORK, NOT_THIS_WAY } from './asked.ts'
import { factsNamed } from '../dial/facts-named.ts'
import type { Pack, Rule } from './pack.ts'

const OURS = { cite: 'Fairdial', grade: 'B', force: 'house' } as const

/**
 * What the called person asked for and no law pack needs to name: heard beside every other pack, wherever the debtor lives.
 * It only ever narrows. No zones of its own: it speaks wherever the other packs do.
 */
export const WISHES: Pack = {
  id: 'WISHES',
  version: '2026-11-25',
  title: { 'zh-CN': '对方的要求', 'zh-TW': '對方的要求', en: 'What the person asked for' },
  binds: {
    'zh-CN': '使用本产品的所有人',
    'zh-TW': '使用本產品的所有人',
    en: 'everyone who works with this product',
  },
  weekStart: 1,
  fallbackZones: [],
  rules: [
    {
      id: 'wishes.number', kind: 'forbid', ...OURS,
      say: {
        'zh-CN': '对方要求不要再打这个号码。',
        'zh-TW': '對方要求不要再打這個門號。',
        en: 'The person asked not to be called on this number.',
      },
      when: { all: [{ channel: ['call', 'sms'] }, { flag: 'numberClosed' }] },
    },
    {
      id: 'wishes.person', kind: 'count', ...OURS,
      say: {
        'zh-CN': '这位联系人拒绝过，不再联系。',
        'zh-TW': '這位聯絡人拒絕過，不再聯絡。',
        en: 'This contact person refused. Do not contact them again.',
      },
      when: { party: ['emergency_contact', 'third_party', 'employer'] },
      limit: 1, per: ['number', 'party'], window: { ever: true }, counts: { result: ['refused'] },
    },
  ],
}

/** Wishes that many laws have a rule of their own for. Where none has, the agent passes them only with a reason. */
const UNLESS_LAW_SPEAKS: readonly { fact: string; rule: Rule }[] = [
  {
    fact: 'ceasedAt',
    rule: {
      id: 'wishes.stop', kind: 'forbid', ...OURS, effect: 'warn',
      say: {
        'zh-CN': '对方要求停止联系。这里的法律没有规定，请先确认再拨打。',
        'zh-TW': '對方要求停止聯絡。這裡的法規沒有規定，請先確認再撥打。',
        en: 'The person asked for contact to stop. The law here is silent; confirm before you call.',
      },
      when: { since: 'ceasedAt' },
    },
  },
  {
    fact: 'representedBy',
    rule: {
      id: 'wishes.represented', kind: 'forbid', ...OURS, effect: 'warn',
      say: {
        'zh-CN': '债务人有代理人，请先联系代理人。',
        'zh-TW': '債務人有代理人，請先聯絡代理人。',
        en: 'Somebody represents the debtor. Contact the representative first.',
      },
      when: { flag: 'representedBy' },
    },
  },
  {
    fact: 'optedOutChannels',
    rule: {
      id: 'wishes.channel', kind: 'forbid', ...OURS, effect: 'warn',
      say: {
        'zh-CN': '对方要求不要用这种方式联系。',
        'zh-TW': '對方要求不要用這種方式聯絡。',
        en: 'The person asked not to be contacted this way.',
      },
      when: NOT_THIS_WAY,
    },
  },
  {
    fact: 'workProhibited',
    rule: {
      id: 'wishes.work', kind: 'forbid', ...OURS, effect: 'warn',
      say: {
        'zh-CN': '对方要求不要打到单位。',
        'zh-TW': '對方要求不要打到公司。',
        en: 'The person asked not to be called at work.',
      },
      when: NOT_AT_WORK,
    },
  },
  {
    fact: 'inconvenient',
    rule: {
      id: 'wishes.time', kind: 'hours', ...OURS, effect: 'warn',
      say: {
        'zh-CN': '对方说过这个时间不方便。',
        'zh-TW': '對方說過這個時間不方便。',
        en: 'The person said this time does not suit.',
      },
      avoid: 'inconvenient',
    },
  },
]

/** Every rule of this kind, for reading; which of them speak depends on the law beside them. */
export const ALL_WISHES: Pack = { ...WISHES, rules: [...WISHES.rules, ...UNLESS_LAW_SPEAKS.map(({ rule }) => rule)] }

const made = new Map<string, Pack>()

/** The wishes to hear beside these laws: those that always hold, and those no rule of theirs looks at. */
export function wishesBeside(laws: readonly Pack[]): Pack {
  const silent = UNLESS_LAW_SPEAKS.filter(({ fact }) => !laws.some((pack) => looksAt(pack, fact)))
  const key = silent.map(({ fact }) => fact).join(' ')
  let pack = made.get(key)
  if (!pack) made.set(key, (pack = { ...WISHES, rules: [...WISHES.rules, ...silent.map(({ rule }) => rule)] }))
  return pack
}

const looked = new WeakMap<Pack, ReadonlySet<string>>()

/** Whether a rule that can hold a call back depends on this fact. */
function looksAt(pack: Pack, fact: string): boolean {
  let facts = looked.get(pack)
  if (!facts) looked.set(pack, (facts = new Set(pack.rules.filter(({ effect }) => effect !== 'require').flatMap(factsOf))))
  return facts.has(fact)
}

function factsOf(rule: Rule): string[] {
  return [...('avoid' in rule ? [rule.avoid] : []), ...(rule.when ? factsNamed(rule.when) : [])]
}
