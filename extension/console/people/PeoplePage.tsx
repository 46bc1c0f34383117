import { useQuery } from '@tanstack/react-query'
import { Users } from 'lucide-react'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { NO_FILTERS, writeRoute } from '../route/route.ts'
import { useSession } from '../session/session-context.ts'
import { Empty } from '../shell/Empty.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { Waiting } from '../shell/Waiting.tsx'

const HEAD = 'px-3 py-2 text-left text-xs font-medium text-ink-faint first:pl-5 last:pr-5'
const CELL = 'px-3 py-2.5 first:pl-5 last:pr-5'

/** Colleagues, to look at: who is who, in which team. */
export function PeoplePage() {
  const { say, locale } = useWords()
  const { me } = useSession()
  const people = useQuery({ ...apiQuery('people', {}), staleTime: 60_000 })
  const failure = failureOf(people.error)
  const sorted = (people.data?.items ?? []).toSorted((one, other) => one.name.localeCompare(other.name, locale))
  return (
    <>
      <PageHead title={say('people.title')} note={say(me.role === 'lead' ? 'people.note.team' : 'people.note')} />
      <div className="min-h-0 flex-1 overflow-auto border-t border-line bg-surface">
        {people.isPending && <Waiting lines={8} />}
        {failure && !people.data && (
          <div className="p-5">
            <FailureNotice failure={failure} onRetry={() => void people.refetch()} />
          </div>
        )}
        {people.data && sorted.length === 0 && (
          <Empty icon={<Users size={20} />} title={say('people.none')}>
            {say('people.none.text')}
          </Empty>
        )}
        {sorted.length > 0 && (
          <table className="w-full min-w-[40rem] border-collapse text-sm">
            <thead>
              <tr className="border-b border-line">
                {(['name', 'role', 'team', 'email', 'calls'] as const).map((head) => (
                  <th key={head} scope="col" className={HEAD}>
                    {say(`people.column.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.map((person) => (
                <tr key={person.userId} className="border-b border-line hover:bg-sunken/60">
                  <th scope="row" className={`${CELL} text-left font-medium`}>
                    {person.name}
                  </th>
                  <td className={CELL}>{say(`people.role.${person.role}`)}</td>
                  <td className={`${CELL} text-ink-soft`}>{person.teamName ?? '–'}</td>
                  <td className={`${CELL} text-ink-soft`}>{person.email ?? '–'}</td>
                  <td className={CELL}>
                    {person.role === 'auditor' ? (
                      '–'
                    ) : (
                      <a
                        href={writeRoute({ page: 'calls', filters: { ...NO_FILTERS, agentId: person.userId } })}
                        className="text-accent underline-offset-2 hover:underline"
                      >
                        {say('people.calls')}
                        <span className="sr-only"> {person.name}</span>
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  )
}
