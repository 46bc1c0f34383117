import type { RecordReading } from '#shared/adapter/reading'
import type { DebtorView } from '#shared/contract/debtor'
import type { CallState } from '#shared/contract/messages'
import { leadingNumber } from '#shared/dial/leading-number'
import { FailureNotice } from '../ui/FailureNotice.tsx'
import { useWords } from '../ui/Words.tsx'
import { CallView } from './call/CallView.tsx'
import { useDraft } from './call/use-draft.ts'
import { LightStrip } from './dial/LightStrip.tsx'
import { Numbers } from './dial/Numbers.tsx'
import { EmptyRecord } from './frame/EmptyRecord.tsx'
import { History } from './history/History.tsx'
import { KeyBox } from './keys/use-keys.tsx'
import { useWish } from './wish/use-wish.tsx'
import { usePanel } from './panel-context.tsx'
import { MissingFields } from './who/MissingFields.tsx'
import { Who } from './who/Who.tsx'

/** What there is to show of the page: nothing, a question, or the debtor. */
export function RecordView() {
  const { say } = useWords()
  const { state, call: send } = usePanel()
  const { page, record, debtor, call } = state
  if (page.kind === 'conflict') {
    return (
      <>
        <Conflict inUrl={page.inUrl} onPage={page.onPage} />
        {call && debtor.kind === 'ready' && (
          <div inert className="opacity-60">
            <InCall key={call.contactId} call={call} debtor={debtor.debtor} record={record} />
          </div>
        )}
      </>
    )
  }
  if (page.kind === 'reading' || debtor.kind === 'loading') return <Reading record={record} />
  if (page.kind !== 'record' || !record) return <EmptyRecord known={page.kind !== 'unknown-page'} />
  if (debtor.kind === 'missing-fields') return <MissingFields record={record} />
  if (debtor.kind === 'failed') {
    return (
      <>
        <Who record={record} debtor={null} masked={false} />
        <FailureNotice failure={debtor.failure} onRetry={() => void send('retry', {})} />
        <p className="text-xs text-ink-soft">{say('panel.failed')}</p>
      </>
    )
  }
  if (debtor.kind === 'none') return <Reading record={record} />
  return call ? (
    <InCall key={call.contactId} call={call} debtor={debtor.debtor} record={record} />
  ) : (
    <BeforeCall key={debtor.debtor.debtorId} debtor={debtor.debtor} record={record} />
  )
}

function BeforeCall({ debtor, record }: { debtor: DebtorView; record: RecordReading }) {
  const { state } = usePanel()
  const leading = leadingNumber(state.numbers)
  const wish = useWish({ debtor, party: 'debtor', phoneId: leading?.phoneId ?? null, onCall: false })
  return (
    <>
      <Who record={record} debtor={debtor} masked={false} />
      <LightStrip debtor={debtor} leading={leading} />
      <Numbers debtor={debtor} numbers={state.numbers} />
      {wish.sheet}
      <History debtor={debtor} masked={false} onWish={wish.open} />
    </>
  )
}

/** On the phone no fact of the debt is on the screen until the right person is verified. */
function InCall({ call, debtor, record }: { call: CallState; debtor: DebtorView; record: RecordReading | null }) {
  const { state } = usePanel()
  const held = useDraft(call)
  const masked = held.draft.gate !== 'VERIFIED'
  const phoneId = state.numbers.find(({ key }) => key === call.phoneKey)?.phoneId ?? null
  const wish = useWish({ debtor, party: call.party, phoneId, onCall: true })
  return (
    <>
      {record && <Who key={String(masked)} record={record} debtor={debtor} masked={masked} />}
      {wish.sheet}
      <CallView call={call} debtor={debtor} record={record} held={held} onWish={wish.open} />
      <History debtor={debtor} masked={masked} onWish={wish.open} />
    </>
  )
}

function Conflict({ inUrl, onPage }: { inUrl: string; onPage: string }) {
  const { say } = useWords()
  const { call } = usePanel()
  return (
    <section role="alert" className="grid gap-2 rounded-lg border border-stop/40 bg-stop-soft p-3">
      <KeyBox bindings={{ Escape: () => void call('leave', {}) }} />
      <h1 className="text-base font-semibold text-stop">{say('panel.conflict.title')}</h1>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
        <dt className="text-ink-soft">{say('panel.conflict.url')}</dt>
        <dd className="font-semibold break-all">{inUrl}</dd>
        <dt className="text-ink-soft">{say('panel.conflict.page')}</dt>
        <dd className="font-semibold break-all">{onPage}</dd>
      </dl>
      <p className="text-xs">{say('panel.conflict.how')}</p>
    </section>
  )
}

function Reading({ record }: { record: RecordReading | null }) {
  const { say } = useWords()
  return (
    <div role="status" className="grid gap-3">
      {record?.name.value ? <h1 className="text-xl leading-7 font-semibold">{record.name.value}</h1> : <h1 className="text-sm text-ink-soft">{say('panel.reading')}</h1>}
      {record?.name.value && <span className="text-xs text-ink-soft">{say('panel.reading')}</span>}
      <div aria-hidden className="h-12 animate-pulse rounded-lg bg-line/60" />
      <div aria-hidden className="h-28 animate-pulse rounded-lg bg-line/60" />
    </div>
  )
}
