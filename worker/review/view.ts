import type { z } from 'zod'
import type { ReviewItem } from '#shared/contract/review'
import type { NamedReviewItem } from './store.ts'

/** An item as the contract has it. */
export function reviewView({ rules, ...row }: NamedReviewItem): z.input<typeof ReviewItem> {
  return { ...row, rules: [...rules] }
}
