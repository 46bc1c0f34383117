import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { useBook } from './Book.tsx'
import { isoMinute } from './calendar-days.ts'
import type { Debtor } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import parts from './parts.module.css'
import look from './record.module.css'
import { SEAT } from './seat.ts'

/** Notes on a customer. What is typed but not saved waits here until the same customer is back. */
export function NotesDrawer({ debtor, close }: { debtor: Debtor; close(): void }) {
  const { t } = useSpeech()
  const { notesOf, saveNote, draftOf, keepDraft } = useBook()
  const titleId = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const draft = draftOf(debtor.id)
  useEffect(() => box.current?.focus(), [])
  const save = () => {
    if (draft.trim() === '') return
    saveNote(debtor.id, { writtenAt: isoMinute(new Date()), text: draft.trim() })
    keepDraft(debtor.id, '')
    box.current?.focus()
  }
  return (
    <aside
      className={look.drawer}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        if (event.key === 'Enter' && event.ctrlKey) save()
      }}
    >
      <div className={look.drawerHead}>
        <h2 id={titleId}>
          {t('notes')} · {debtor.unreadable.name ?? debtor.name}
        </h2>
        <button type="button" className={parts.iconButton} aria-label={t('close')} onClick={close}>
          <X size={16} aria-hidden />
        </button>
      </div>
      <textarea ref={box} className={parts.input} rows={5} placeholder={t('notesHint')} aria-labelledby={titleId} value={draft} onChange={(event) => keepDraft(debtor.id, event.target.value)} />
      <div className={look.drawerFoot}>
        <span>Ctrl + Enter</span>
        <button type="button" className={parts.primary} disabled={draft.trim() === ''} onClick={save}>
          {t('save')}
        </button>
      </div>
      <ul className={look.notes}>
        {notesOf(debtor.id).map((note, index) => (
          <li key={`${note.writtenAt} ${index}`}>
            <small>
              {note.writtenAt} · {t('seat', { n: SEAT })}
            </small>
            <p>{note.text}</p>
          </li>
        ))}
        {notesOf(debtor.id).length === 0 ? <li className={parts.empty}>{t('notesEmpty')}</li> : null}
      </ul>
    </aside>
  )
}
