import { Flag, Plus, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import type { DebtorView } from '#shared/contract/debtor'
import type { Failure } from '#shared/contract/messages'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatDay } from '../../ui/format.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { todayIn, zoneOf } from '../dial/debtor-time.ts'
import { useZoneName } from '../dial/use-zone-name.ts'
import { usePanel } from '../panel-context.tsx'
import { trusted } from '../trusted.ts'
import { useOwnClock } from '../use-now.ts'
import { useWindowWords } from '../wish/use-window-words.ts'
import { ClearFlag } from './ClearFlag.tsx'
import { type ShownFlag, shownFlags } from './shown-flags.ts'

/** What holds for every call to this debtor; what was just set can be taken back, everything else by whoever may. */
export function Flags({ debtor, onAdd }: { debtor: DebtorView; onAdd: (() => void) | null }) {
  const { say, locale } = useWords()
  const { state } = usePanel()
  const windowWords = useWindowWords()
  const zoneName = useZoneName()
  const [clearing, setClearing] = useState<ShownFlag | null>(null)
  const flags = shownFlags(debtor, {
    window: windowWords,
    zone: zoneName,
    day: (at) => formatDay(todayIn(zoneOf(debtor), at), locale),
    channel: (name) => say(`history.channel.${name}`),
    consent: (name) => say(`history.consent.${name}`),
  })
  const current = clearing && flags.find(({ id }) => id === clearing.id)
  const mayClear = !current?.protects || state.me?.role !== 'agent'
  return (
    <section aria-label={say('history.flags')} className="grid gap-1.5">
      <ul className="flex flex-wrap items-center gap-1.5">
        {flags.map((flag) => (
          <li key={flag.id} className={`inline-flex items-center gap-1 rounded-sm py-0.5 pl-1.5 text-xs font-medium ${flag.protects ? 'bg-stop-soft text-stop' : 'bg-accent-soft text-accent'}`}>
            <Flag aria-hidden size={12} className="shrink-0" />
            <span>{say(flag.say, flag.values)}</span>
            <button type="button" aria-label={say('history.clear', { flag: say(flag.say, flag.values) })} title={say('history.clear', { flag: say(flag.say, flag.values) })} onClick={() => setClearing(flag)} className="grid size-6 shrink-0 cursor-pointer place-items-center rounded-sm opacity-70 hover:opacity-100">
              <X aria-hidden size={12} />
            </button>
          </li>
        ))}
        {onAdd && (
          <li>
            <Button size="sm" look="quiet" shortcut="." onClick={onAdd}>
              <Plus aria-hidden size={13} />
              {say('history.add-flag')}
            </Button>
          </li>
        )}
      </ul>
      {current && !mayClear && (
        <Notice
          action={
            <Button size="sm" look="quiet" onClick={() => setClearing(null)}>
              {say('panel.understood')}
            </Button>
          }
        >
          {say('history.ask-lead')}
        </Notice>
      )}
      {current && mayClear && <ClearFlag debtorId={debtor.debtorId} flag={current} onClose={() => setClearing(null)} />}
      {state.flagChanges.map((change) => (
        <Undoable key={change.changeId} change={change} />
      ))}
    </section>
  )
}

function Undoable({ change: { changeId, flags, until } }: { change: { changeId: string; flags: readonly string[]; until: number } }) {
  const { say } = useWords()
  const { call } = usePanel()
  const [failure, setFailure] = useState<Failure | null>(null)
  const minutes = Math.ceil((until - useOwnClock(15_000)) / 60_000)
  if (minutes <= 0) return null
  const undo = async () => {
    const answer = await call('undoFlags', { changeId, note: say('history.undo-note') })
    setFailure(answer.ok ? null : answer.failure)
  }
  return (
    <>
      <div role="status" className="flex flex-wrap items-center gap-2 rounded-md bg-go-soft px-2.5 py-1 text-xs text-go">
        <span className="min-w-0 flex-[1_1_9rem]">{say('history.just-set', { flags: flags.map((flag) => say(`history.flag-name.${flag}`)).join(say('dial.list-comma')) })}</span>
        <Button size="sm" onClick={trusted(() => void undo())}>
          <Undo2 aria-hidden size={13} />
          {say('history.undo', { minutes })}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}
