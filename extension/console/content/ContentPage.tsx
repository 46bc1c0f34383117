import { useQuery } from '@tanstack/react-query'
import { FileText, FilePlus2, PanelsTopLeft } from 'lucide-react'
import type { DocumentRow } from '#shared/contract/content'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { apiQuery, failureOf } from '../query/api-query.ts'
import { writeRoute } from '../route/route.ts'
import { may } from '../session/may.ts'
import { useSession } from '../session/session-context.ts'
import { Empty } from '../shell/Empty.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { Waiting } from '../shell/Waiting.tsx'

const ICONS = { script: FileText, adapter: PanelsTopLeft } as const
const HEAD = 'px-3 py-2 text-left text-xs font-medium text-ink-faint first:pl-5 last:pr-5'
const CELL = 'px-3 py-2.5 first:pl-5 last:pr-5'

/** Everything that is changed centrally: what is live, and what was changed since. */
export function ContentPage() {
  const { say } = useWords()
  const { me } = useSession()
  const documents = useQuery({ ...apiQuery('documents', { query: {} }), refetchInterval: 30_000 })
  const failure = failureOf(documents.error)
  // Rules of the organisation have a page of their own.
  const rows = (documents.data?.items ?? []).filter(isContent)
  return (
    <>
      <PageHead title={say('content.title')} note={say(may(me.role, 'editContent') ? 'content.note' : 'content.note.read-only')} />
      <div className="min-h-0 flex-1 overflow-auto border-t border-line bg-surface">
        {documents.isPending && <Waiting lines={8} />}
        {failure && !documents.data && (
          <div className="p-5">
            <FailureNotice failure={failure} onRetry={() => void documents.refetch()} />
          </div>
        )}
        {documents.data && rows.length === 0 && (
          <Empty icon={<FilePlus2 size={20} />} title={say('content.none')}>
            {say('content.none.text')}
          </Empty>
        )}
        {rows.length > 0 && <DocumentTable rows={rows} />}
      </div>
    </>
  )
}

type ContentRow = DocumentRow & { kind: keyof typeof ICONS }

function isContent(row: DocumentRow): row is ContentRow {
  return Object.hasOwn(ICONS, row.kind)
}

function DocumentTable({ rows }: { rows: readonly ContentRow[] }) {
  const { say, locale } = useWords()
  const sorted = rows.toSorted((one, other) => (one.kind === other.kind ? one.title.localeCompare(other.title, locale) : one.kind === 'script' ? -1 : 1))
  return (
    <table className="w-full min-w-[46rem] border-collapse text-sm">
      <thead>
        <tr className="border-b border-line">
          {(['title', 'kind', 'live', 'state', 'updated'] as const).map((head) => (
            <th key={head} scope="col" className={HEAD}>
              {say(`content.column.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <DocumentTableRow key={row.documentId} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function DocumentTableRow({ row }: { row: ContentRow }) {
  const { say, locale } = useWords()
  const Icon = ICONS[row.kind]
  return (
    <tr className="relative border-b border-line hover:bg-sunken/60">
      <th scope="row" className={`${CELL} text-left font-medium`}>
        <a
          href={writeRoute({ page: 'document', documentId: row.documentId, stepId: null })}
          className="flex items-center gap-2.5 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          <Icon aria-hidden size={16} className="shrink-0 text-ink-faint" />
          {row.title || say('content.untitled')}
        </a>
      </th>
      <td className={`${CELL} text-ink-soft`}>{say(`content.kind.${row.kind}`)}</td>
      <td className={`${CELL} text-ink-soft`}>
        {row.live ? (
          <>
            <span className="text-ink">{say('content.version', { number: row.live.number })}</span>
            <span className="ml-2 text-xs text-ink-faint">
              {formatMoment(row.live.publishedAt, locale)} · {row.live.publishedByName}
            </span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td className={CELL}>
        <StateMark row={row} />
      </td>
      <td className={`${CELL} text-ink-soft`}>{formatMoment(row.updatedAt, locale)}</td>
    </tr>
  )
}

/** Live as it is, changed since, or not live: never published, or taken out of use. */
export function StateMark({ row, withdrawn = false }: { row: Pick<DocumentRow, 'live' | 'changed'>; withdrawn?: boolean }) {
  const { say } = useWords()
  const [words, tone] = !row.live
    ? [say(withdrawn ? 'content.state.withdrawn' : 'content.state.draft'), 'bg-unsure-soft text-unsure']
    : row.changed
      ? [say('content.state.changed'), 'bg-ask-soft text-ask']
      : [say('content.state.live'), 'bg-go-soft text-go']
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-sm px-1.5 py-0.5 text-xs font-medium ${tone}`}>
      <span aria-hidden className={`size-1.5 bg-current ${row.changed && row.live ? 'rotate-45' : 'rounded-full'}`} />
      {words}
    </span>
  )
}
