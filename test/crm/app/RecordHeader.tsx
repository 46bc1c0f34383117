import { ChevronLeft, ChevronRight, StickyNote } from 'lucide-react'
import { useBook } from './Book.tsx'
import type { Debtor } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import { moneyParts } from './money.ts'
import parts from './parts.module.css'
import look from './record.module.css'
import type { Neighbours } from './RecordPage.tsx'

/** Who this is and how much is owed, above every tab of the record. */
export function RecordHeader({ debtor, neighbours, openNotes }: { debtor: Debtor; neighbours: Neighbours; openNotes(): void }) {
  const { t } = useSpeech()
  const { notesOf } = useBook()
  const name = debtor.unreadable.name ?? debtor.name
  const notes = notesOf(debtor.id).length
  return (
    <header className={look.header}>
      <div className={look.who}>
        <span className={look.portrait} aria-hidden>
          {name.slice(0, 1)}
        </span>
        <div>
          <div className={look.title}>
            <h1>{name}</h1>
            <span className={`${parts.tag} ${parts[`tag${debtor.bucket}`]}`}>{debtor.bucket}</span>
            <span className={parts.tag}>{t(`segment_${debtor.segment}`)}</span>
          </div>
          <div className={look.idLine}>
            <span className={look.idLabel}>{t('customerNo')}</span>
            <span className={look.idValue}>{debtor.id}</span>
          </div>
        </div>
      </div>
      <div className={look.statistics}>
        <div>
          <div className={look.statLabel}>{t('daysPastDue')}</div>
          <div className={look.statValue}>
            {debtor.unreadable.daysPastDue ? (
              <span>{debtor.unreadable.daysPastDue}</span>
            ) : (
              <>
                <span>{debtor.daysPastDue}</span>
                <span className={look.small}>{t('daysUnit')}</span>
              </>
            )}
          </div>
        </div>
        <div>
          <div className={look.statLabel}>{t('total')}</div>
          <div className={look.statValue}>
            <Total debtor={debtor} />
          </div>
        </div>
      </div>
      <div className={look.tools}>
        <div className={look.toolRow}>
          <button type="button" className={parts.button} disabled={!neighbours.goPrevious} onClick={neighbours.goPrevious}>
            <ChevronLeft size={14} aria-hidden />
            {t('previous')}
          </button>
          <button type="button" className={parts.button} disabled={!neighbours.goNext} onClick={neighbours.goNext}>
            {t('next')}
            <ChevronRight size={14} aria-hidden />
          </button>
          <button type="button" className={parts.primary} onClick={openNotes}>
            <StickyNote size={14} aria-hidden />
            {t('notes')}
            {notes > 0 ? <b className={parts.badge}>{notes}</b> : null}
          </button>
        </div>
        {neighbours.position > 0 ? <div className={look.position}>{t('position', { n: neighbours.position, total: neighbours.total })}</div> : null}
      </div>
    </header>
  )
}

function Total({ debtor }: { debtor: Debtor }) {
  if (debtor.unreadable.total) return <span>{debtor.unreadable.total}</span>
  const [sign, whole, fraction] = moneyParts(debtor.cachedTotalMinor ?? debtor.totalMinor, debtor.currency)
  return (
    <>
      <span className={look.small}>{sign}</span>
      <span>{whole}</span>
      {fraction ? <span className={look.small}>{fraction}</span> : null}
    </>
  )
}
