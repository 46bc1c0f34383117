import type { Debtor } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import { money } from './money.ts'
import parts from './parts.module.css'
import { randomOf } from './random.ts'
import look from './record.module.css'

/** Other accounts of the same person with the same creditor; about every third customer has one. */
export function RelatedAccounts({ debtor }: { debtor: Debtor }) {
  const { t } = useSpeech()
  const random = randomOf(Number(debtor.id) + 90_000)
  const count = random.chance(35) ? random.between(1, 2) : 0
  const others = Array.from({ length: count }, (_, index) => ({
    account: `${debtor.account}-${index + 2}`,
    daysPastDue: random.between(1, 60),
    totalMinor: random.between(300, 9_000) * 100,
  }))
  return (
    <section className={look.section}>
      <h2>{t('tabRelated')}</h2>
      <table className={parts.table}>
        <thead>
          <tr>
            <th>{t('contractNo')}</th>
            <th>{t('productName')}</th>
            <th className={parts.right}>{t('daysPastDue')}</th>
            <th className={parts.right}>{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((other) => (
            <tr key={other.account}>
              <td className={parts.digits}>{other.account}</td>
              <td>{debtor.product}</td>
              <td className={`${parts.right} ${parts.digits}`}>{t('days', { n: other.daysPastDue })}</td>
              <td className={`${parts.right} ${parts.digits}`}>{money(other.totalMinor, debtor.currency)}</td>
            </tr>
          ))}
          {others.length === 0 ? (
            <tr>
              <td colSpan={4} className={parts.empty}>
                {t('noRelated')}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  )
}
