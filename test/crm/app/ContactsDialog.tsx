import { Plus, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { useBook } from './Book.tsx'
import { Dialog } from './Dialog.tsx'
import { type Debtor, type Phone, PHONE_KINDS, type Region, RELATIONS } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import parts from './parts.module.css'

/** Corrects the numbers of a customer. Once opened it stays in the document, with the rows it was opened for. */
export function ContactsDialog({ debtor, open, close }: { debtor: Debtor; open: boolean; close(): void }) {
  const { t } = useSpeech()
  const { savePhones } = useBook()
  const id = useId()
  const [wasOpen, setWasOpen] = useState(false)
  const [owner, setOwner] = useState(debtor)
  const [rows, setRows] = useState<readonly Phone[]>([])
  if (open !== wasOpen) {
    setWasOpen(open)
    if (open) {
      setOwner(debtor)
      setRows(debtor.phones)
    }
  }
  if (!open && !wasOpen && rows.length === 0) return null
  const change = (index: number, part: Partial<Phone>) => setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const save = () => {
    savePhones(owner.id, rows.filter((row) => row.shown.trim() !== '').map((row) => ({ ...row, dials: dialsOf(row.shown, owner.region) })))
    close()
  }
  const add = () => setRows([...rows, { kind: 'mobile', relation: 'self', name: owner.name, shown: '', dials: null, area: owner.city, status: 'unverified' }])
  const footer = (
    <>
      <button type="button" className={parts.button} onClick={close}>
        {t('cancel')}
      </button>
      <button type="button" className={parts.primary} onClick={save}>
        {t('save')}
      </button>
    </>
  )
  return (
    <Dialog title={`${t('editContacts')} · ${owner.name} (${owner.id})`} open={open} close={close} footer={footer} wide>
      {rows.map((row, index) => (
        <div key={index} className={parts.formRow}>
          <label htmlFor={`${id}-kind-${index}`}>{t('phoneKind')}</label>
          <select id={`${id}-kind-${index}`} className={parts.input} value={row.kind} onChange={(event) => change(index, { kind: PHONE_KINDS.find((kind) => kind === event.target.value) ?? row.kind })}>
            {PHONE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind_${kind}`)}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-relation-${index}`}>{t('relation')}</label>
          <select id={`${id}-relation-${index}`} className={parts.input} value={row.relation} onChange={(event) => change(index, { relation: RELATIONS.find((relation) => relation === event.target.value) ?? row.relation })}>
            {RELATIONS.map((relation) => (
              <option key={relation} value={relation}>
                {t(`relation_${relation}`)}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}-name-${index}`}>{t('name')}</label>
          <input id={`${id}-name-${index}`} className={parts.input} value={row.name} onChange={(event) => change(index, { name: event.target.value })} />
          <label htmlFor={`${id}-number-${index}`}>{t('number')}</label>
          <input id={`${id}-number-${index}`} className={parts.input} value={row.shown} onChange={(event) => change(index, { shown: event.target.value })} />
          <button type="button" className={parts.iconButton} aria-label={`${t('remove')} ${row.shown}`} onClick={() => setRows(rows.filter((_, at) => at !== index))}>
            <Trash2 size={14} aria-hidden />
          </button>
        </div>
      ))}
      <button type="button" className={parts.button} onClick={add}>
        <Plus size={14} aria-hidden />
        {t('addRow')}
      </button>
    </Dialog>
  )
}

const COUNTRY_CODE: Record<Region, string> = { CN: '+86', US: '+1', TW: '+886' }

/** The `tel:` target of a number as typed; `null` where it is not one whole number. */
function dialsOf(typed: string, region: Region): string | null {
  const text = typed.normalize('NFKC').replace(/\s*(转|轉|分机|分機|ext\.?|x)\s*\d+\s*$/i, '')
  if (!/^\+?[\d\s().-]{7,20}$/.test(text)) return null
  const digits = text.replaceAll(/\D/g, '')
  return text.startsWith('+') ? `+${digits}` : `${COUNTRY_CODE[region]}${digits.replace(/^0/, '')}`
}
