import { useBook } from './Book.tsx'
import type { Debtor } from './debtor.ts'
import { instalments } from './instalments.ts'
import { useSpeech } from './Language.tsx'
import { money } from './money.ts'
import parts from './parts.module.css'
import look from './record.module.css'

export function RepaymentPlan({ debtor }: { debtor: Debtor }) {
  const { t } = useSpeech()
  const { today } = useBook()
  return (
    <section className={look.section}>
      <h2>{t('tabPlan')}</h2>
      <table className={parts.table}>
        <thead>
          <tr>
            <th>{t('instalment')}</th>
            <th>{t('payOn')}</th>
            <th className={parts.right}>{t('payAmount')}</th>
            <th>{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {instalments(debtor, today).map((part) => (
            <tr key={part.nth}>
              <td>{part.nth}</td>
              <td className={parts.digits}>{part.payOn}</td>
              <td className={`${parts.right} ${parts.digits}`}>{money(part.amountMinor, debtor.currency)}</td>
              <td>
                <span className={`${parts.dot} ${parts[`dot_${part.state}`]}`} />
                {t(part.state)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
