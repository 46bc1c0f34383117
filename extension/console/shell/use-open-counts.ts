import { useQuery } from '@tanstack/react-query'
import type { Role } from '#shared/contract/session'
import { openLeaves } from '../leaves/open-leaves.ts'
import { openReviews } from '../reviews/open-reviews.ts'
import { may } from '../session/may.ts'

/** How much waits for this person; more than ninety-nine is one hundred. Looked up while the page is looked at. */
export function useOpenCounts(role: Role): { leaves: number; reviews: number } {
  const leaves = useQuery({ ...openLeaves(), enabled: may(role, 'seeLeaves') })
  const reviews = useQuery({ ...openReviews(), enabled: may(role, 'seeReviews') })
  return { leaves: countOf(leaves.data), reviews: countOf(reviews.data) }
}

function countOf(page: { items: readonly unknown[]; next: string | null } | undefined): number {
  return page ? page.items.length + (page.next === null ? 0 : 1) : 0
}
