import { Pencil, Phone as PhoneIcon } from 'lucide-react'
import type { Debtor } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import parts from './parts.module.css'
import look from './record.module.css'
import { useSoftphone } from './Softphone.tsx'

/** Every number of the customer and of the people named as contacts. */
export function ContactTable({ debtor, ready, edit }: { debtor: Debtor; ready: boolean; edit(): void }) {
  const { t } = useSpeech()
  const { dial } = useSoftphone()
  return (
    <section className={look.section}>
      <div className={look.sectionHead}>
        <h2>{t('sectionContacts')}</h2>
        <button type="button" className={parts.button} onClick={edit} disabled={!ready}>
          <Pencil size={13} aria-hidden />
          {t('editContacts')}
        </button>
      </div>
      <div className={parts.scroll}>
        <table className={parts.table}>
          <thead>
            <tr>
              <th>{t('phoneKind')}</th>
              <th>{t('relation')}</th>
              <th>{t('name')}</th>
              <th>{t('number')}</th>
              <th>{t('area')}</th>
              <th>{t('status')}</th>
              <th>{t('action')}</th>
            </tr>
          </thead>
          <tbody>
            {ready
              ? debtor.phones.map((phone, index) => (
                  <tr key={`${phone.shown} ${index}`}>
                    <td>{t(`kind_${phone.kind}`)}</td>
                    <td>{t(`relation_${phone.relation}`)}</td>
                    <td>{phone.relation === 'self' ? (debtor.unreadable.name ?? phone.name) : phone.name}</td>
                    <td className={parts.digits}>{phone.dials ? <a href={`tel:${phone.dials}`}>{phone.shown}</a> : <span>{phone.shown}</span>}</td>
                    <td>{phone.area}</td>
                    <td>
                      <span className={`${parts.dot} ${parts[`dot_${phone.status}`]}`} />
                      {t(`status_${phone.status}`)}
                    </td>
                    <td>
                      <button type="button" className={look.dial} aria-label={t('call')} title={t('call')} onClick={() => dial(debtor.id, phone)}>
                        <PhoneIcon size={14} aria-hidden />
                      </button>
                    </td>
                  </tr>
                ))
              : null}
            {!ready || debtor.phones.length === 0 ? (
              <tr>
                <td colSpan={7} className={parts.empty}>
                  {t(ready ? 'noPhones' : 'loading')}
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
    </section>
  )
}
