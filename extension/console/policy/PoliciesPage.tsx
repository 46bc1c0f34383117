import { useQueries, useQuery } from '@tanstack/react-query'
import { CalendarOff, CirclePause, Plus, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import type { DocumentRow } from '#shared/contract/content'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { useToday } from '../calls/use-today.ts'
import { StateMark } from '../content/ContentPage.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { writeRoute } from '../route/route.ts'
import type { HouseKind } from '../rules/house-pack.ts'
import { may } from '../session/may.ts'
import { useSession } from '../session/session-context.ts'
import { Empty } from '../shell/Empty.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { endWords } from './end-words.ts'
import { isEnded, summaryOf } from './house-summary.ts'
import { NewDocument } from './NewDocument.tsx'
import { readHold } from './read-house.ts'

const ICONS = { policy: ShieldCheck, 'closing-days': CalendarOff, hold: CirclePause } as const
const HEAD = 'px-3 py-2 text-left text-xs font-medium text-ink-faint first:pl-5 last:pr-5'
const CELL = 'px-3 py-2.5 first:pl-5 last:pr-5'
type HouseRow = DocumentRow & { kind: HouseKind }

/** What the organisation adds to the law: its policies, closing days and holds, what is live of them and what was changed since. */
export function PoliciesPage() {
  const { say } = useWords()
  const { me } = useSession()
  const documents = useQuery({ ...apiQuery('documents', { query: {} }), refetchInterval: 30_000 })
  const [adding, setAdding] = useState(false)
  const failure = failureOf(documents.error)
  const editable = may(me.role, 'editContent')
  const rows = (documents.data?.items ?? []).filter(isHouse)
  return (
    <>
      <PageHead title={say('policy.title')} note={say(editable ? 'policy.note' : 'content.note.read-only')}>
        {editable && rows.length > 0 && (
          <Button look="primary" onClick={() => setAdding(true)}>
            <Plus aria-hidden size={15} />
            {say('policy.new')}
          </Button>
        )}
      </PageHead>
      <div className="min-h-0 flex-1 overflow-auto border-t border-line bg-surface">
        {documents.isPending && <Waiting lines={8} />}
        {failure && !documents.data && (
          <div className="p-5">
            <FailureNotice failure={failure} onRetry={() => void documents.refetch()} />
          </div>
        )}
        {documents.data && rows.length === 0 && (
          <>
            <Empty icon={<ShieldCheck size={20} />} title={say('policy.none')}>
              {say('policy.none.text')}
            </Empty>
            {editable && (
              <div className="mx-auto max-w-3xl px-5 pb-10">
                <NewDocument />
              </div>
            )}
          </>
        )}
        {rows.length > 0 && <HouseTable rows={rows} />}
      </div>
      {adding && (
        <Dialog title={say('policy.new')} text={say('policy.new.text')} onClose={() => setAdding(false)}>
          <NewDocument />
        </Dialog>
      )}
    </>
  )
}

function HouseTable({ rows }: { rows: readonly HouseRow[] }) {
  const { say, locale } = useWords()
  // What is live says what it is about; a published version never changes, so each is read once.
  const versions = useQueries({
    queries: rows.map(({ live }) => ({ ...apiQuery('version', { params: { versionId: live?.versionId ?? '' } }), enabled: live !== null, staleTime: Number.POSITIVE_INFINITY })),
  })
  const today = useToday()
  const sorted = rows
    .map((row, index) => ({ row, content: versions[index]?.data?.content }))
    .toSorted((one, other) => Number(isEnded(one.row.kind, one.content, today)) - Number(isEnded(other.row.kind, other.content, today)) || one.row.title.localeCompare(other.row.title, locale))
  return (
    <table className="w-full min-w-[52rem] border-collapse text-sm">
      <thead>
        <tr className="border-b border-line">
          {(['title', 'says', 'live', 'state', 'updated'] as const).map((head) => (
            <th key={head} scope="col" className={HEAD}>
              {say(head === 'says' ? 'policy.column.says' : `content.column.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ row, content }) => (
          <HouseTableRow key={row.documentId} row={row} content={content} today={today} />
        ))}
      </tbody>
    </table>
  )
}

function HouseTableRow({ row, content, today }: { row: HouseRow; content: unknown; today: string }) {
  const { say, locale } = useWords()
  const Icon = ICONS[row.kind]
  return (
    <tr className="relative border-b border-line align-top hover:bg-sunken/60">
      <th scope="row" className={`${CELL} text-left font-medium`}>
        <a
          href={writeRoute({ page: 'policy', documentId: row.documentId, part: null })}
          className="flex items-start gap-2.5 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          <Icon aria-hidden size={16} className="mt-0.5 shrink-0 text-ink-faint" />
          <span>
            {row.title || say('content.untitled')}
            <span className="block text-xs font-normal text-ink-faint">{say(`policy.kind.${row.kind}`)}</span>
          </span>
        </a>
      </th>
      <td className={`${CELL} max-w-96 text-ink-soft`}>{content === undefined ? '' : summaryOf(row.kind, content, today, { say, locale })}</td>
      <td className={`${CELL} text-ink-soft`}>
        {row.live ? (
          <>
            <span className="text-ink">{say('content.version', { number: row.live.number })}</span>
            <span className="block text-xs text-ink-faint">
              {formatMoment(row.live.publishedAt, locale)} · {row.live.publishedByName}
            </span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td className={CELL}>
        <HouseState row={row} content={content} today={today} />
      </td>
      <td className={`${CELL} text-ink-soft`}>{formatMoment(row.updatedAt, locale)}</td>
    </tr>
  )
}

/** As any document, and for what ends by itself: that it has, or when it will. */
function HouseState({ row, content, today }: { row: HouseRow; content: unknown; today: string }) {
  const { say } = useWords()
  if (isEnded(row.kind, content, today)) return <span className="rounded-sm bg-unsure-soft px-1.5 py-0.5 text-xs font-medium text-unsure">{say('policy.hold.ended')}</span>
  // The list does not know whether it was never published or was withdrawn.
  if (!row.live) return <span className="rounded-sm bg-unsure-soft px-1.5 py-0.5 text-xs font-medium text-unsure">{say('policy.not-live')}</span>
  return (
    <span className="grid justify-items-start gap-1">
      <StateMark row={row} />
      {row.kind === 'hold' && content !== undefined && <span className="text-xs text-ask">{endWords(readHold(content), today, say)}</span>}
    </span>
  )
}

function isHouse(row: DocumentRow): row is HouseRow {
  return Object.hasOwn(ICONS, row.kind)
}
