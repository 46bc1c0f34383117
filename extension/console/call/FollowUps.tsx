import { Bell, CalendarCheck, Check, Eye, PhoneForwarded, RotateCw } from 'lucide-react'
import type { ContactDetail } from '#shared/contract/contact'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { Card } from './Card.tsx'

const ICONS = { retry: RotateCw, callback: PhoneForwarded, promise_reminder: Bell, promise_check: CalendarCheck, review: Eye } as const

/** What is to be done next, by whom and when. */
export function FollowUps({ detail: { followUps } }: { detail: ContactDetail }) {
  const { say, locale } = useWords()
  return (
    <Card title={say('call.follow-ups')}>
      {followUps.length === 0 && <p className="text-sm text-ink-faint">{say('call.follow-ups.none')}</p>}
      <ul className="grid gap-2.5">
        {followUps.map((next) => {
          const Icon = next.state === 'open' ? ICONS[next.kind] : Check
          return (
            <li key={next.followUpId} className="flex gap-2.5">
              <Icon aria-hidden size={16} className={`mt-0.5 shrink-0 ${next.state === 'open' ? 'text-accent' : 'text-ink-faint'}`} />
              <div className="min-w-0 text-sm">
                <p>
                  {say(`call.follow-up.${next.kind}`)}
                  {next.state !== 'open' && <span className="text-ink-faint"> · {say(`call.follow-up.state.${next.state}`)}</span>}
                </p>
                <p className="text-xs text-ink-soft">
                  {formatMoment(next.dueAt, locale)} · {next.agentName}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
