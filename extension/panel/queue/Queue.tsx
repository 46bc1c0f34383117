import { Check, ExternalLink } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatDay, formatMoment, formatMoney, formatTime } from '../../ui/format.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE, todayIn } from '../dial/debtor-time.ts'
import { usePanel } from '../panel-context.tsx'
import { trusted } from '../trusted.ts'
import { useNow } from '../use-now.ts'
import { DialCheck } from './DialCheck.tsx'
import { type FollowUp, useFollowUps } from './use-follow-ups.ts'

/** What to do now: one's own open follow-ups, earliest first. */
export function Queue() {
  const { say } = useWords()
  const { state } = usePanel()
  const now = useNow(30_000)
  const { items, failure, hasMore, busy, reload, more, close } = useFollowUps(`${state.me?.userId} ${state.outbox.waiting}`)
  const today = todayIn(OWN_ZONE, now)
  const all = items ?? []
  const groups = [
    { name: 'due', of: all.filter((item) => item.dueAt <= now) },
    { name: 'today', of: all.filter((item) => item.dueAt > now && todayIn(OWN_ZONE, item.dueAt) === today) },
    { name: 'later', of: all.filter((item) => item.dueAt > now && todayIn(OWN_ZONE, item.dueAt) !== today) },
  ].filter(({ of }) => of.length > 0)
  return (
    <section aria-label={say('queue.title')} className="grid grid-cols-1 gap-3">
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!items && !failure && <Skeleton />}
      {items?.length === 0 && (
        <div className="grid gap-1 rounded-lg border border-dashed border-line px-4 py-6 text-center">
          <p className="text-sm font-semibold">{say('queue.empty')}</p>
          <p className="text-xs text-ink-soft">{say('queue.empty-how')}</p>
        </div>
      )}
      {groups.map(({ name, of }) => (
        <div key={name} className="grid gap-1.5">
          <h2 className={`flex items-baseline gap-1.5 text-xs font-semibold ${name === 'due' ? 'text-accent' : 'text-ink-soft'}`}>
            {say(`queue.${name}`)} <span className="font-normal text-ink-faint">{of.length}</span>
          </h2>
          <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
            {of.map((item) => (
              <Row key={item.followUpId} item={item} late={name === 'due'} today={name !== 'later'} onDone={() => void close(item.followUpId)} />
            ))}
          </ul>
        </div>
      ))}
      {hasMore && (
        <Button size="sm" disabled={busy} onClick={more}>
          {say('queue.more')}
        </Button>
      )}
    </section>
  )
}

function Row({ item, late, today, onDone }: { item: FollowUp; late: boolean; today: boolean; onDone: () => void }) {
  const { say, locale } = useWords()
  const { call } = usePanel()
  const url = item.recordUrl
  const { promise } = item
  return (
    <li className="flex items-center gap-1 pr-1.5">
      <button
        type="button"
        disabled={!url}
        title={url ? say('queue.open', { label: item.debtorLabel }) : say('queue.no-address')}
        onClick={() => url && void call('openRecord', { url })}
        className="grid min-w-0 flex-1 cursor-pointer grid-cols-[auto_minmax(0,1fr)_minmax(0,auto)] items-baseline gap-x-2 px-3 py-2 text-left hover:bg-sunken disabled:cursor-default"
      >
        <span className={`text-xs font-semibold ${late ? 'text-accent' : 'text-ink-soft'}`}>{today ? formatTime(item.dueAt, locale, OWN_ZONE) : formatMoment(item.dueAt, locale, OWN_ZONE)}</span>
        <span className="truncate text-sm font-medium">{item.debtorLabel}</span>
        <span className="text-2xs text-ink-faint">{say('queue.account', { tail: item.accountTail })}</span>
        <span className="col-start-2 col-end-4 truncate text-xs text-ink-soft">
          {say(`follow-up.kind.${item.kind}`)}
          {promise && ` · ${say('queue.promise', { amount: formatMoney(promise.amountMinor, promise.currency, locale), date: formatDay(promise.dueOn, locale) })}`}
        </span>
        {item.movedBy && (
          <span className="col-start-2 col-end-4 text-xs text-ink-soft">
            {item.movedFrom === null
              ? say('queue.no-time', { why: item.movedBy.say[locale] })
              : say('queue.moved', { from: formatMoment(item.movedFrom, locale, OWN_ZONE), why: item.movedBy.say[locale] })}
          </span>
        )}
        {item.check && (
          <span className="col-start-2 col-end-4 mt-0.5">
            <DialCheck check={item.check} />
          </span>
        )}
      </button>
      {url && <ExternalLink aria-hidden size={13} className="text-ink-faint" />}
      <IconButton label={say('queue.done', { label: item.debtorLabel })} onClick={trusted(onDone)}>
        <Check aria-hidden size={15} />
      </IconButton>
    </li>
  )
}

function Skeleton() {
  return (
    <div aria-hidden className="grid gap-px overflow-hidden rounded-lg border border-line bg-line">
      {[1, 2, 3].map((row) => (
        <div key={row} className="h-13 animate-pulse bg-surface" />
      ))}
    </div>
  )
}
