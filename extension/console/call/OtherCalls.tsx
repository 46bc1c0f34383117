import type { ContactDetail } from '#shared/contract/contact'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { OutcomeChip } from '../calls/OutcomeChip.tsx'
import { writeRoute, type CallFilters } from '../route/route.ts'
import { Card } from './Card.tsx'

/** The debtor's other contacts, newest first. */
export function OtherCalls({ detail: { others }, filters }: { detail: ContactDetail; filters: CallFilters }) {
  const { say, locale } = useWords()
  return (
    <Card title={say('call.others')} note={others.length > 0 ? say('call.others.count', { count: others.length }) : undefined}>
      {others.length === 0 && <p className="text-sm text-ink-faint">{say('call.others.none')}</p>}
      <ul className="-mx-2 grid max-h-96 overflow-auto">
        {others.map((other) => {
          const inner = (
            <>
              <span className="flex items-center justify-between gap-2">
                {isOwnCall(other) ? <OutcomeChip disposition={other.disposition} /> : <ForeignOutcome other={other} />}
                <span className="shrink-0 text-xs text-ink-faint">{formatMoment(other.at, locale)}</span>
              </span>
              <span className="truncate text-xs text-ink-soft">
                {[other.source === null ? other.agentName : say('call.others.source', { source: other.source }), say(`call.party.${other.party}`), ...(other.by === 'debtor' ? [say('call.others.inbound')] : [])].filter(Boolean).join(' · ')}
              </span>
            </>
          )
          return (
            <li key={other.contactId}>
              {isOwnCall(other) ? (
                <a href={writeRoute({ page: 'call', contactId: other.contactId, filters })} className="grid gap-0.5 rounded-md px-2 py-1.5 hover:bg-sunken">
                  {inner}
                </a>
              ) : (
                <span className="grid gap-0.5 px-2 py-1.5">{inner}</span>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

type Other = ContactDetail['others'][number]

/** A call placed or taken through Fairdial has a page of its own; anything else is only this entry. */
function isOwnCall({ channel, seq }: Other): boolean {
  return channel === 'call' && seq !== null
}

function ForeignOutcome({ other }: { other: Other }) {
  const { say } = useWords()
  return (
    <span className="text-xs font-medium">
      {say(`call.channel.${other.channel}`)}
      {other.result && <span className="font-normal text-ink-soft"> · {say(`history.result.${other.result}`)}</span>}
    </span>
  )
}
