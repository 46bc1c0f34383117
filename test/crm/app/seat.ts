/** Number of the seat whose screen this is. */
export const SEAT = '018'
