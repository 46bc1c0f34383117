import { useBook } from './Book.tsx'
import { BUCKETS, type Currency, type Debtor, REGIONS } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import { money } from './money.ts'
import look from './parts.module.css'

/** The book in numbers: how old, how much, where. */
export function Reports() {
  const { t } = useSpeech()
  const { debtors, calls } = useBook()
  const most = Math.max(...BUCKETS.map((bucket) => inBucket(debtors, bucket).length))
  const averageAge = Math.round(debtors.reduce((sum, debtor) => sum + debtor.daysPastDue, 0) / debtors.length)
  return (
    <>
      <div className={look.tiles}>
        <Tile label={t('accountsCount')} value={String(debtors.length)} />
        <Tile label={t('averageAge')} value={t('days', { n: averageAge })} />
        <Tile label={t('callsToday')} value={String(calls.length)} />
      </div>
      <div className={look.card}>
        <h2>{t('byBucket')}</h2>
        <table className={look.table}>
          <thead>
            <tr>
              <th>{t('bucket')}</th>
              <th className={look.right}>{t('accountsCount')}</th>
              <th className={look.right}>{t('share')}</th>
              <th className={look.barColumn} aria-hidden />
            </tr>
          </thead>
          <tbody>
            {BUCKETS.map((bucket) => {
              const count = inBucket(debtors, bucket).length
              return (
                <tr key={bucket}>
                  <td>
                    <span className={`${look.tag} ${look[`tag${bucket}`]}`}>{bucket}</span>
                  </td>
                  <td className={`${look.right} ${look.digits}`}>{count}</td>
                  <td className={`${look.right} ${look.digits}`}>{((100 * count) / debtors.length).toFixed(1)}%</td>
                  <td aria-hidden>
                    <div className={look.bar} style={{ width: `${(100 * count) / most}%` }} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <div className={look.card}>
        <h2>{t('byRegion')}</h2>
        <table className={look.table}>
          <thead>
            <tr>
              <th>{t('region')}</th>
              <th className={look.right}>{t('accountsCount')}</th>
              <th className={look.right}>{t('outstanding')}</th>
            </tr>
          </thead>
          <tbody>
            {REGIONS.map((region) => {
              const here = debtors.filter((debtor) => debtor.region === region)
              const currency: Currency = here[0]?.currency ?? 'CNY'
              return (
                <tr key={region}>
                  <td>{t(`region${region}`)}</td>
                  <td className={`${look.right} ${look.digits}`}>{here.length}</td>
                  <td className={`${look.right} ${look.digits}`}>{money(here.reduce((sum, debtor) => sum + debtor.totalMinor, 0), currency)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

function inBucket(debtors: readonly Debtor[], bucket: Debtor['bucket']): Debtor[] {
  return debtors.filter((debtor) => debtor.bucket === bucket)
}

function Tile({ label, value }: { label: string; value: string }) {
  return (
    <div className={look.tile}>
      <span>{label}</span>
      <b>{value}</b>
    </div>
  )
}
