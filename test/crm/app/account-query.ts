import { type Bucket, BUCKETS, type Debtor, type Region, REGIONS } from './debtor.ts'

export const SORTS = ['id', 'days', 'total'] as const
export type Sort = (typeof SORTS)[number]

/** What the list is narrowed to; `null` is everything. */
export interface AccountQuery {
  bucket: Bucket | null
  region: Region | null
  text: string
  sort: Sort
  descending: boolean
}

export function readQuery(params: URLSearchParams): AccountQuery {
  return {
    bucket: BUCKETS.find((bucket) => bucket === params.get('bucket')) ?? null,
    region: REGIONS.find((region) => region === params.get('region')) ?? null,
    text: params.get('q') ?? '',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'id',
    descending: params.get('dir') === 'desc',
  }
}

/** The accounts a query asks for, in its order; ties stay in the order of the ids. */
export function matching(debtors: readonly Debtor[], query: AccountQuery): Debtor[] {
  const text = query.text.trim().toLowerCase()
  const found = debtors.filter(
    (debtor) =>
      (query.bucket === null || debtor.bucket === query.bucket) && (query.region === null || debtor.region === query.region) && (text === '' || searched(debtor).includes(text)),
  )
  const direction = query.descending ? -1 : 1
  return found.toSorted((a, b) => direction * (sortKey(a, query.sort) - sortKey(b, query.sort)))
}

function searched(debtor: Debtor): string {
  const tails = debtor.phones.map((phone) => phone.dials ?? phone.shown)
  return [debtor.name, debtor.id, debtor.account, ...tails].join('\n').toLowerCase()
}

function sortKey(debtor: Debtor, sort: Sort): number {
  switch (sort) {
    case 'id':
      return Number(debtor.id)
    case 'days':
      return debtor.daysPastDue
    case 'total':
      return debtor.totalMinor
  }
}
