/** A browser's clock may be ahead of ours by so much; what it says happened a moment ahead happened now. */
export const CLOCK_SKEW_MS = 5 * 60_000
