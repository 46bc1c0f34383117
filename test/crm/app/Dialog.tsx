import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useSpeech } from './Language.tsx'
import look from './parts.module.css'

/** A window over the page. Closed it stays in the document, hidden, with what it held. */
export function Dialog(props: { title: string; open: boolean; close(): void; footer?: ReactNode; wide?: boolean; children: ReactNode }) {
  const { t } = useSpeech()
  const titleId = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!props.open) return
    const before = document.activeElement
    box.current?.focus()
    return () => (before instanceof HTMLElement ? before.focus() : undefined)
  }, [props.open])
  return createPortal(
    <div className={look.mask} style={{ display: props.open ? undefined : 'none' }}>
      <div
        ref={box}
        className={props.wide ? `${look.dialog} ${look.dialogWide}` : look.dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.close()
        }}
      >
        <div className={look.dialogHead}>
          <h2 id={titleId}>{props.title}</h2>
          <button type="button" className={look.iconButton} aria-label={t('close')} onClick={props.close}>
            <X size={16} aria-hidden />
          </button>
        </div>
        <div className={look.dialogBody}>{props.children}</div>
        {props.footer ? <div className={look.dialogFoot}>{props.footer}</div> : null}
      </div>
    </div>,
    document.body,
  )
}
