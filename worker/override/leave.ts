/** A leave that nobody used ends after so long. */
export const LEAVE_MS = 60 * 60_000
