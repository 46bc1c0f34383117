import type { Condition } from './pack.ts'

/** The person closed this channel, or asked for letters and messages instead of calls and visits. */
export const NOT_THIS_WAY: Condition = { any: [{ optedOut: true }, { all: [{ flag: 'writtenOnly' }, { channel: ['call', 'visit'] }] }] }
/** The person or the employer asked for no contact at work. */
export const NOT_AT_WORK: Condition = { all: [{ place: ['work'] }, { flag: 'workProhibited' }] }
