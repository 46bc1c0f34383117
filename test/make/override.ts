import type { OverrideView } from '#shared/contract/override'
import { makeId } from './ids.ts'

/** A leave that agent Lin asked for about the number ending in 8000; nobody has answered yet. */
export function makeOverride(parts: Partial<OverrideView> = {}): OverrideView {
  return {
    overrideId: makeId(),
    debtorId: '0199c300-0000-7000-8000-0000000000d1',
    debtorLabel: '王＊明',
    phoneId: '0199c300-0000-7000-8000-0000000000f1',
    phoneTail: '8000',
    rules: [],
    reason: 'consumer_asked',
    text: 'asked for a call on Friday',
    state: 'asked',
    askedAt: 0,
    agentId: '0199c300-0000-7000-8000-0000000000a1',
    askedByName: '林静',
    decidedAt: null,
    decidedByName: null,
    decidedText: null,
    expiresAt: null,
    recordUrl: null,
    ...parts,
  }
}
