import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/Words.tsx'
import { KeyBox } from './use-keys.tsx'

const GROUPS = [
  { name: 'anywhere', keys: [['Alt+Shift+F', 'toggle'], ['?', 'list'], ['Esc', 'close'], ['/', 'queue'], ['Z', 'undo']] },
  { name: 'before', keys: [['1–9', 'dial'], ['I', 'rules'], ['A', 'leave'], ['+', 'log'], ['.', 'wish']] },
  { name: 'call', keys: [['1–9', 'answer'], ['⌫', 'back'], ['L', 'said'], ['0', 'gate'], ['N', 'note'], ['.', 'wish'], ['A', 'no-answer'], ['P', 'promise'], ['V', 'hardship']] },
  { name: 'wrap-up', keys: [['1–6', 'date'], ['T', 'date-words'], ['M', 'amount'], ['Ctrl+Enter', 'save']] },
] as const

/** The keys, by where they work. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div ref={box} tabIndex={-1} role="dialog" aria-modal="true" aria-label={say('keys.title')} className="fixed inset-0 z-20 overflow-y-auto bg-canvas p-3">
      <KeyBox bindings={{ Escape: onClose, '?': onClose }} />
      <div className="flex items-center justify-between pb-1">
        <h2 className="text-lg font-semibold">{say('keys.title')}</h2>
        <IconButton label={say('keys.shut')} onClick={onClose}>
          <X aria-hidden size={16} />
        </IconButton>
      </div>
      <p className="pb-2 text-xs text-ink-soft">{say('keys.inside')}</p>
      <div className="grid gap-3">
        {GROUPS.map(({ name, keys }) => (
          <section key={name} className="grid gap-1">
            <h3 className="text-xs font-semibold text-ink-soft">{say(`keys.${name}`)}</h3>
            <dl className="divide-y divide-line rounded-lg border border-line bg-surface">
              {keys.map(([key, what]) => (
                <div key={what} className="flex items-center justify-between gap-3 px-3 py-1.5 text-sm">
                  <dt>{say(`keys.${name}.${what}`)}</dt>
                  <dd>
                    <kbd className="rounded-sm border border-line-strong px-1.5 font-sans text-xs">{key}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}
