import { Adapter, Script, type Bundle, type Portfolio } from '#shared/contract/content'
import type { ScriptDocument } from '#shared/script/document'
import { makeAdapter } from './adapter.ts'
import { makeRecord } from './record-reading.ts'
import { makeScript } from './script.ts'

export const PORTFOLIO: Portfolio = {
  portfolioId: '0199c000-0000-7000-8000-00000000000a',
  name: '示例银行 · 消费贷',
  creditor: '示例银行',
  institution: '示例银行客户服务中心',
  callbackNumber: '400-000-0000',
  productName: '示例消费贷',
  jurisdiction: 'CN',
  currency: 'CNY',
  zone: 'Asia/Shanghai',
}

type LiveAdapter = Bundle['adapters'][number]
type LiveScript = Bundle['scripts'][number]

/** The adapter that `makeRecord` was read by. */
export function makeLiveAdapter(content: Partial<LiveAdapter['content']> = {}): LiveAdapter {
  const { adapterId: documentId } = makeRecord()
  const adapter = makeAdapter({ portfolioId: PORTFOLIO.portfolioId, ...content })
  return { documentId, versionId: '0199c100-0000-7000-8000-0000000000a1', number: 1, publishedAt: 0, content: Adapter.parse(adapter) }
}

/** A live script for the debtor's own number in mainland China. */
export function makeLiveScript(parts: Partial<Omit<LiveScript, 'content'>> & { content?: Partial<ScriptDocument> } = {}): LiveScript {
  const content = makeScript({ language: 'zh-CN', appliesTo: { buckets: ['M1', 'M2'], audience: 'debtor', jurisdictions: ['CN'] }, ...parts.content })
  return {
    documentId: '0199c200-0000-7000-8000-00000000000a',
    versionId: '0199c200-0000-7000-8000-0000000000a1',
    number: 1,
    publishedAt: 0,
    ...parts,
    content: Script.parse(content),
  }
}

/** What an extension works with; one portfolio, one adapter, one script unless said otherwise. */
export function makeBundle(parts: Partial<Bundle> = {}): Bundle {
  return { hash: 'bundle-1', portfolios: [PORTFOLIO], scripts: [makeLiveScript()], adapters: [makeLiveAdapter()], policies: [], closingDays: [], holds: [], ...parts }
}
