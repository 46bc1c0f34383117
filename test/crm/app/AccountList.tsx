import { ArrowDownUp, ChevronLeft, ChevronRight, Search } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { type AccountQuery, matching, readQuery, type Sort } from './account-query.ts'
import { useBook } from './Book.tsx'
import { BUCKETS, type Debtor, type Phone, REGIONS } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import { totalText } from './money.ts'
import look from './parts.module.css'

const PAGE_SIZES = [20, 50, 100]

export function AccountList() {
  const { t } = useSpeech()
  const { debtors } = useBook()
  const [params, setParams] = useSearchParams()
  const query = readQuery(params)
  const found = matching(debtors, query)
  const size = PAGE_SIZES.find((known) => String(known) === params.get('size')) ?? 20
  const pages = Math.max(1, Math.ceil(found.length / size))
  const page = Math.min(pages, Math.max(1, Number(params.get('page')) || 1))

  /** Changes part of the query; anything but the page leads back to the first one. */
  const change = (part: Record<string, string | null>) =>
    setParams((earlier) => {
      const next = new URLSearchParams(earlier)
      if (!('page' in part)) next.delete('page')
      for (const [name, value] of Object.entries(part)) {
        if (value) next.set(name, value)
        else next.delete(name)
      }
      return next
    })

  return (
    <div className={look.card}>
      <SearchBar key={query.text} query={query} change={change} reset={() => setParams({})} />
      <div className={look.segments} role="group" aria-label={t('bucket')}>
        {[null, ...BUCKETS].map((bucket) => (
          <button key={bucket ?? 'all'} type="button" aria-pressed={query.bucket === bucket} onClick={() => change({ bucket })}>
            {bucket ?? t('all')} <small>{matching(debtors, { ...query, bucket }).length}</small>
          </button>
        ))}
      </div>
      <AccountTable rows={found.slice((page - 1) * size, page * size)} query={query} change={change} />
      <Pager total={found.length} page={page} pages={pages} size={size} change={change} />
    </div>
  )
}

type Change = (part: Record<string, string | null>) => void

function SearchBar({ query, change, reset }: { query: AccountQuery; change: Change; reset(): void }) {
  const { t } = useSpeech()
  const [text, setText] = useState(query.text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change({ q: text.trim() || null })
  }
  return (
    <form className={look.filters} role="search" onSubmit={submit}>
      <input type="search" className={look.input} value={text} onChange={(event) => setText(event.target.value)} placeholder={t('searchHint')} aria-label={t('searchHint')} />
      <label>
        {t('region')}
        <select className={look.input} value={query.region ?? ''} onChange={(event) => change({ region: event.target.value || null })}>
          <option value="">{t('all')}</option>
          {REGIONS.map((region) => (
            <option key={region} value={region}>
              {t(`region${region}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={look.primary}>
        <Search size={14} aria-hidden />
        {t('search')}
      </button>
      <button
        type="button"
        className={look.button}
        onClick={() => {
          setText('')
          reset()
        }}
      >
        {t('reset')}
      </button>
    </form>
  )
}

function AccountTable({ rows, query, change }: { rows: readonly Debtor[]; query: AccountQuery; change: Change }) {
  const { t } = useSpeech()
  const [params] = useSearchParams()
  const search = params.toString()
  const sorter = (sort: Sort, label: string) => (
    <button type="button" className={look.sorter} aria-label={t('sortBy', { column: label })} onClick={() => change({ sort, dir: query.sort === sort && !query.descending ? 'desc' : null })}>
      {label}
      <ArrowDownUp size={12} aria-hidden className={query.sort === sort ? look.sorted : undefined} />
    </button>
  )
  return (
    <div className={look.scroll}>
      <table className={look.table}>
        <thead>
          <tr>
            <th>{sorter('id', t('customerNo'))}</th>
            <th>{t('name')}</th>
            <th>{t('contractNo')}</th>
            <th>{t('productName')}</th>
            <th className={look.right}>{sorter('days', t('daysPastDue'))}</th>
            <th>{t('bucket')}</th>
            <th className={look.right}>{sorter('total', t('total'))}</th>
            <th>{t('phone')}</th>
            <th>{t('city')}</th>
            <th>{t('owner')}</th>
            <th>{t('action')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((debtor) => (
            <tr key={debtor.id}>
              <td className={look.digits}>{debtor.id}</td>
              <td>
                <Link to={`/accounts/view/${debtor.id}`} state={{ list: search }} className={look.strong}>
                  {debtor.unreadable.name ?? debtor.name}
                </Link>
              </td>
              <td className={look.digits}>{debtor.unreadable.account ?? debtor.account}</td>
              <td>{debtor.product}</td>
              <td className={`${look.right} ${look.digits}`}>{debtor.unreadable.daysPastDue ?? debtor.daysPastDue}</td>
              <td>
                <span className={`${look.tag} ${look[`tag${debtor.bucket}`]}`}>{debtor.bucket}</span>
              </td>
              <td className={`${look.right} ${look.digits} ${look.strong}`}>{totalText(debtor)}</td>
              <td className={look.digits}>{maskedNumber(debtor.phones[0])}</td>
              <td>{debtor.city}</td>
              <td>{t('seat', { n: debtor.owner })}</td>
              <td>
                <Link to={`/accounts/view/${debtor.id}`} state={{ list: search }} aria-label={`${t('view')} ${debtor.id}`}>
                  {t('view')}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className={look.empty}>{t('nothingFound')}</p> : null}
    </div>
  )
}

function maskedNumber(phone: Phone | undefined): string {
  const digits = (phone?.dials ?? phone?.shown ?? '').replace(/^\+(86|886|1)/, '')
  return digits.length < 7 || phone?.dials === null ? '—' : `${digits.slice(0, 3)}****${digits.slice(-4)}`
}

function Pager({ total, page, pages, size, change }: { total: number; page: number; pages: number; size: number; change: Change }) {
  const { t } = useSpeech()
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 2)
  return (
    <div className={look.pager}>
      <span>{t('totalRows', { n: total })}</span>
      <span className={look.spring} />
      <button type="button" aria-label={t('previousPage')} disabled={page === 1} onClick={() => change({ page: String(page - 1) })}>
        <ChevronLeft size={14} aria-hidden />
      </button>
      {near.map((number, index) => (
        <span key={number}>
          {number - (near[index - 1] ?? 0) > 1 ? <i>…</i> : null}
          <button type="button" aria-label={t('page', { n: number })} aria-current={number === page ? 'page' : undefined} onClick={() => change({ page: String(number) })}>
            {number}
          </button>
        </span>
      ))}
      <button type="button" aria-label={t('nextPage')} disabled={page === pages} onClick={() => change({ page: String(page + 1) })}>
        <ChevronRight size={14} aria-hidden />
      </button>
      <select className={look.input} aria-label={t('pageSize', { n: size })} value={size} onChange={(event) => change({ size: event.target.value })}>
        {PAGE_SIZES.map((known) => (
          <option key={known} value={known}>
            {t('pageSize', { n: known })}
          </option>
        ))}
      </select>
    </div>
  )
}
