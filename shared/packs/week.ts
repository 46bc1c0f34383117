/** Days of the week as laws name them together. A holiday is its own day, which a rule names first or not at all. */
export const MON_TO_FRI = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
export const MON_TO_SAT = [...MON_TO_FRI, 'sat'] as const
export const EVERY_DAY = [...MON_TO_SAT, 'sun'] as const
