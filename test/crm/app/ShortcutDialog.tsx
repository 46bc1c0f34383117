import { Dialog } from './Dialog.tsx'
import { useSpeech } from './Language.tsx'
import look from './parts.module.css'

const SHORTCUTS = [
  ['J', 'shortcutNext'],
  ['K', 'shortcutPrevious'],
  ['N', 'shortcutNotes'],
  ['Esc', 'shortcutClose'],
] as const

export function ShortcutDialog({ close }: { close(): void }) {
  const { t } = useSpeech()
  return (
    <Dialog title={t('shortcuts')} open close={close}>
      <dl className={look.keys}>
        {SHORTCUTS.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
