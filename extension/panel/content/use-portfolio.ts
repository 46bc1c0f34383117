import type { Portfolio } from '#shared/contract/content'
import { useBundle } from './use-bundle.ts'

/** The creditor's book as scripts name it; `null` until it is known, which scripts show as gaps. */
export function usePortfolio(portfolioId: string): Portfolio | null {
  return useBundle()?.portfolios.find((portfolio) => portfolio.portfolioId === portfolioId) ?? null
}
