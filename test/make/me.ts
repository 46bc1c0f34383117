import type { Me } from '#shared/contract/session'

/** Somebody who is signed in; an agent unless said otherwise. */
export function makeMe(parts: Partial<Me> = {}): Me {
  return { userId: 'agent-lin', name: '林静', email: 'lin@agency.test', role: 'agent', teamId: null, agentNumber: '0417', locale: 'zh-CN', ...parts }
}
