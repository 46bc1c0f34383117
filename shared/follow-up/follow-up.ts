/** What is to be done next: retry at another time, call back as agreed, remind before a promise, check after it, have the lead look. */
export const FOLLOW_UP_KINDS = ['retry', 'callback', 'promise_reminder', 'promise_check', 'review'] as const
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number]
export const FOLLOW_UP_STATES = ['open', 'done', 'cancelled'] as const
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number]
