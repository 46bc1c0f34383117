import { useState } from 'react'
import type { GateState } from '#shared/script/document'
import type { Party } from '#shared/packs/pack'
import { DISPOSITION_TRAITS, DISPOSITIONS, type Disposition } from '#shared/playbook/disposition'
import { fittingDispositions } from '#shared/playbook/fitting'
import { Kbd } from '../../ui/Kbd.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useKeys } from '../keys/use-keys.tsx'
import { trusted } from '../trusted.ts'

/** Nobody was spoken to: one key, and it is saved. */
const AT_ONCE: readonly Disposition[] = ['NO_ANSWER', 'BUSY', 'VOICEMAIL', 'OFF', 'INVALID_NUMBER']

export function isSavedAtOnce(disposition: Disposition): boolean {
  return AT_ONCE.includes(disposition)
}

/** How did it end? Every outcome that can have happened on its own key; those of a right party wait for the identity. */
export function Outcomes({ gate, party, incoming, proposed, disabled, onPick }: { gate: GateState; party: Party; incoming: boolean; proposed: Disposition | null; disabled: boolean; onPick: (disposition: Disposition) => void }) {
  const { say } = useWords()
  const [tooEarly, setTooEarly] = useState<Disposition | null>(null)
  // Whoever called was reached.
  const fitting = fittingDispositions({ gate, party }).filter((disposition) => !incoming || !isSavedAtOnce(disposition))
  const early = DISPOSITIONS.filter((disposition) => DISPOSITION_TRAITS[disposition].needsVerified && !fitting.includes(disposition))
  const pick = (disposition: Disposition) => {
    if (disabled) return
    setTooEarly(null)
    onPick(disposition)
  }
  useKeys({
    ...Object.fromEntries(early.map((disposition) => [DISPOSITION_TRAITS[disposition].key, () => setTooEarly(disposition)])),
    ...Object.fromEntries(fitting.map((disposition) => [DISPOSITION_TRAITS[disposition].key, () => pick(disposition)])),
  })
  const groups = [
    { name: 'reached', of: fitting.filter((disposition) => !isSavedAtOnce(disposition)) },
    { name: 'unreached', of: fitting.filter(isSavedAtOnce) },
  ].filter(({ of }) => of.length > 0)
  if (gate === 'UNKNOWN') groups.reverse()
  return (
    <section aria-label={say('wrap-up.title')} className="grid gap-2">
      {groups.map(({ name, of }) => (
        <div key={name} role="group" aria-label={say(`wrap-up.${name}`)} className="grid gap-1">
          <p className="text-2xs font-medium text-ink-faint">{say(`wrap-up.${name}`)}</p>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(min(6.75rem,100%),1fr))] gap-1">
            {of.map((disposition) => (
              <OutcomeButton key={disposition} disposition={disposition} proposed={disposition === proposed} disabled={disabled} onPick={pick} />
            ))}
          </div>
        </div>
      ))}
      {tooEarly && tooEarly !== proposed && !fitting.includes(tooEarly) && (
        <Notice tone="ask">{say('wrap-up.too-early', { outcome: say(`disposition.${tooEarly}`) })}</Notice>
      )}
    </section>
  )
}

function OutcomeButton({ disposition, proposed, disabled, onPick }: { disposition: Disposition; proposed: boolean; disabled: boolean; onPick: (disposition: Disposition) => void }) {
  const { say } = useWords()
  const { key } = DISPOSITION_TRAITS[disposition]
  const title = say(`disposition.${disposition}`)
  return (
    <button
      type="button"
      disabled={disabled}
      title={proposed ? say('wrap-up.proposed', { outcome: title }) : title}
      aria-keyshortcuts={key}
      onClick={trusted(() => onPick(disposition))}
      className={`flex min-h-8 min-w-0 cursor-pointer items-center justify-between gap-1 rounded-md border px-2 text-left text-xs transition-colors disabled:opacity-50 ${
        proposed ? 'border-accent bg-accent-soft font-semibold text-accent' : 'border-line bg-surface hover:border-line-strong'
      }`}
    >
      <span className="truncate">{say(`disposition.short.${disposition}`)}</span>
      <Kbd>{key.toUpperCase()}</Kbd>
    </button>
  )
}
