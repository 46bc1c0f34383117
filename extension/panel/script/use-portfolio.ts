import { useQuery } from '@tanstack/react-query'
import type { Portfolio } from '#shared/contract/content'
import { usePanel } from '../panel-context.tsx'

/** The creditor's book as scripts name it; `null` until it is known, which scripts show as gaps. */
export function usePortfolio(portfolioId: string): Portfolio | null {
  const { state, call } = usePanel()
  const { data: answer } = useQuery({ queryKey: ['bundle', state.bundleHash], queryFn: () => call('bundle', {}) })
  const portfolios = answer?.ok ? (answer.value?.portfolios ?? []) : []
  return portfolios.find((portfolio) => portfolio.portfolioId === portfolioId) ?? null
}
