import type { HoursSlot } from '../pack.ts'
import { EVERY_DAY } from '../week.ts'

/** Comments 14(b)-1 and 14(b)(3)(ii)-1: answered, rang out or reached a voicemail; busy or out of service never connected. */
export const CONNECTED = ['no_answer', 'voicemail', 'conversation', 'refused', 'third_party_reached'] as const

/** With no evidence of a place the moment must suit in all of them: 11:00–21:00 Eastern. */
export const CONTINENTAL = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const

/** Open at 8:00:00 and closed at 21:00:00, the safe reading of the two exact instants. */
export const EIGHT_TO_NINE: readonly HoursSlot[] = [{ on: EVERY_DAY, spans: [['08:00', '21:00']] }]
