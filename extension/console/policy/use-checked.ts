import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { houseProblems } from './house-problems.ts'
import { useWords } from '../../ui/Words.tsx'
import { apiQuery } from '../query/api-query.ts'
import type { HouseKind } from '../rules/house-pack.ts'
import type { Problem } from '../content/problem.ts'

const CHECK_AFTER_MS = 500

/** The problems of a draft while it is typed: what the form can tell at once, what the server's check finds a moment later. */
export function useChecked(kind: HouseKind, content: unknown, enabled: boolean): readonly Problem[] {
  const { say } = useWords()
  const settled = useSettled(content)
  const check = useQuery({
    ...apiQuery('checkDraft', { body: { kind, content: settled } }),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY, // the same draft has the same problems
    gcTime: 60_000,
    retry: false,
  })
  const found = check.data?.problems
  return useMemo(() => houseProblems(kind, content, found ?? [], say), [kind, content, found, say])
}

/** A value once it has stood still for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), CHECK_AFTER_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
