import { ContactTable } from './ContactTable.tsx'
import type { Debtor } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import { money, totalText } from './money.ts'
import look from './record.module.css'

/** The overview: customer and contract with labels beside their values, the debt with labels above them. */
export function BasicInfo({ debtor, contactsReady, editContacts }: { debtor: Debtor; contactsReady: boolean; editContacts(): void }) {
  return (
    <>
      <Customer debtor={debtor} />
      <ContactTable debtor={debtor} ready={contactsReady} edit={editContacts} />
      <Debt debtor={debtor} />
      <Contract debtor={debtor} />
    </>
  )
}

function Customer({ debtor }: { debtor: Debtor }) {
  const { t } = useSpeech()
  const rows = [
    [
      [t('name'), debtor.unreadable.name ?? debtor.name],
      [t('identity'), debtor.identity],
      [t('segment'), t(`segment_${debtor.segment}`)],
    ],
    [
      [t('city'), debtor.city],
      [t('employer'), debtor.employer],
      [t('owner'), t('seat', { n: debtor.owner })],
    ],
  ] as const
  return (
    <section className={look.section}>
      <h2>{t('sectionCustomer')}</h2>
      <table className={look.beside}>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0][0]}>
              {row.map(([label, value]) => [
                <th key="label" scope="row">
                  <span>{label}</span>
                </th>,
                <td key="value">
                  <span>{value}</span>
                </td>,
              ])}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <span>{t('address')}</span>
            </th>
            <td colSpan={5}>
              <span>{debtor.address}</span>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

interface Item {
  label: string
  value: string
  span?: number
  strong?: boolean
}

function Debt({ debtor }: { debtor: Debtor }) {
  const { t } = useSpeech()
  const sum = (minor: number) => money(minor, debtor.currency)
  const rows: readonly (readonly Item[])[] = [
    [
      { label: t('daysPastDue'), value: debtor.unreadable.daysPastDue ?? t('days', { n: debtor.daysPastDue }), strong: true },
      { label: t('bucket'), value: debtor.bucket },
      { label: t('dueOn'), value: debtor.unreadable.dueOn ?? debtor.dueOn },
      { label: t('currency'), value: debtor.currency },
    ],
    [
      { label: t('principal'), value: sum(debtor.principalMinor) },
      { label: t('interest'), value: sum(debtor.interestMinor) },
      { label: t('penalty'), value: sum(debtor.penaltyMinor) },
      { label: t('total'), value: totalText(debtor), strong: true },
    ],
    [
      { label: t('lastPaid'), value: `${sum(debtor.lastPaidMinor)} · ${debtor.lastPaidOn}`, span: 2 },
      { label: t('recallOn'), value: debtor.recallOn, span: 2 },
    ],
  ]
  return (
    <section className={look.section}>
      <h2>{t('sectionDebt')}</h2>
      <table className={look.above}>
        <tbody>
          {rows.map((row) => [
            <tr key={`${row[0]?.label} label`}>
              {row.map((item) => (
                <th key={item.label} colSpan={item.span}>
                  <span>{item.label}</span>
                </th>
              ))}
            </tr>,
            <tr key={`${row[0]?.label} value`}>
              {row.map((item) => (
                <td key={item.label} colSpan={item.span}>
                  <span className={item.strong ? look.emphasis : undefined}>{item.value}</span>
                </td>
              ))}
            </tr>,
          ])}
        </tbody>
      </table>
    </section>
  )
}

function Contract({ debtor }: { debtor: Debtor }) {
  const { t, language } = useSpeech()
  const colon = language === 'en' ? ':' : '\uff1a'
  const items = [
    [t('contractNo'), debtor.unreadable.account ?? debtor.account],
    [t('productName'), debtor.product],
    [t('client'), debtor.client],
    [t('openedOn'), debtor.openedOn],
    [t('creditLimit'), money(debtor.creditLimitMinor, debtor.currency)],
    [t('dueDay'), t('dueDayValue', { n: Number(debtor.dueOn.slice(8)) })],
  ] as const
  return (
    <section className={look.section}>
      <h2>{t('sectionContract')}</h2>
      <div className={look.grid}>
        {items.map(([label, value]) => (
          <div key={label} className={look.gridItem}>
            <div className={look.gridLabel}>
              {label}
              {colon}
            </div>
            <div className={look.gridValue}>{value}</div>
          </div>
        ))}
      </div>
    </section>
  )
}
