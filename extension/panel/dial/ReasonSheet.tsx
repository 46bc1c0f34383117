import { useEffect, useRef } from 'react'
import { WARNING_REASONS } from '#shared/contract/dial'
import type { NumberState } from '#shared/contract/messages'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { KeyBox } from '../keys/use-keys.tsx'
import { trusted } from '../trusted.ts'
import type { WarningReason } from './use-dial.ts'

/** Why this call in spite of the warning? One key answers and dials; the lead sees the reason. */
export function ReasonSheet({ number, onReason, onClose }: { number: NumberState; onReason: (reason: WarningReason) => void; onClose: () => void }) {
  const { say, locale } = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Only where the agent already is in the panel: a click in the CRM must not lose its focus to us.
    if (document.hasFocus()) box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const keys = WARNING_REASONS.map((reason, at) => [String(at + 1), () => onReason(reason)] as const)
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={say('dial.reason.title')} className="grid grid-cols-1 gap-2 rounded-md border border-ask/40 bg-ask-soft p-2.5">
      <KeyBox bindings={{ ...Object.fromEntries(keys), Escape: onClose }} />
      <p className="text-sm font-semibold text-ask">{say('dial.reason.title')}</p>
      {number.decision?.warnings.map((warning) => (
        <p key={warning.rule} className="text-xs">
          {warning.say[locale]}
        </p>
      ))}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] gap-1.5">
        {WARNING_REASONS.map((reason, at) => (
          <Button key={reason} size="sm" shortcut={String(at + 1)} spread onClick={trusted(() => onReason(reason))}>
            {say(`dial.reason.${reason}`)}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-2xs text-ink-soft">{say('dial.reason.seen')}</p>
        <Button size="sm" look="quiet" shortcut="Esc" onClick={onClose}>
          {say('panel.cancel')}
        </Button>
      </div>
    </div>
  )
}
