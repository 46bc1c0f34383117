import type { DialFlags } from './facts.ts'

/** Flags that keep people from being called. Setting one is anybody's; only a lead takes it back. */
export const PROTECTIVE_FLAGS = [
  'ceasedAt', 'disputedAt', 'representedBy', 'deceased', 'bankrupt', 'minor', 'incapacitated', 'workProhibited', 'writtenOnly',
  'optedOutChannels', 'inconvenient', 'closedNumbers', 'timeBarred', 'medicalDebt',
] as const satisfies readonly (keyof DialFlags)[]
export type ProtectiveFlag = (typeof PROTECTIVE_FLAGS)[number]
