import type { ReactNode } from 'react'
import { Adapter, type DocumentDetail } from '#shared/contract/content'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { BackTo } from './BackTo.tsx'
import { StateMark } from './ContentPage.tsx'
import { Versions } from './Versions.tsx'

/** How a CRM page is read, to look at. It cannot be changed here yet, and says so. */
export function AdapterSummary({ detail }: { detail: DocumentDetail }) {
  const { say } = useWords()
  const parsed = Adapter.safeParse(detail.draft.content)
  const adapter = parsed.success ? parsed.data : null
  return (
    <>
      <BackTo href="#/content">{say('content.back')}</BackTo>
      <PageHead title={<span className="flex items-center gap-3">{detail.row.title} <StateMark row={detail.row} /></span>} note={say('content.kind.adapter')} />
      <div className="grid max-w-4xl gap-5 overflow-auto px-5 pb-10">
        <Notice>{say('content.adapter.read-only')}</Notice>
        {adapter ? (
          <dl className="grid gap-x-6 gap-y-3 rounded-lg border border-line bg-surface p-5 text-sm sm:grid-cols-[max-content_1fr]">
            <Fact name={say('content.adapter.sites')}>{adapter.origins.map((origin) => origin.replace(/\/\*$/, '')).join(', ')}</Fact>
            <Fact name={say('content.adapter.record')}>
              {say(`content.adapter.part.${adapter.recordId.part}`)} <code className="rounded-sm bg-sunken px-1 text-xs">{adapter.recordId.pattern}</code>
            </Fact>
            <Fact name={say('content.adapter.proof')}>{adapter.proof.labels.join(' / ')}</Fact>
            <Fact name={say('content.adapter.name')}>{adapter.fields.name.labels.join(' / ')}</Fact>
            <Fact name={say('content.adapter.account')}>{adapter.fields.account.labels.join(' / ')}</Fact>
            <Fact name={say('content.adapter.days')}>{adapter.fields.daysPastDue.labels.join(' / ')}</Fact>
            <Fact name={say('content.adapter.amount')}>
              {adapter.fields.amountDue.labels.join(' / ')} ({adapter.fields.amountDue.currency})
            </Fact>
            <Fact name={say('content.adapter.phones')}>
              <ul className="grid gap-0.5">
                {adapter.phones.map((phone) => (
                  <li key={`${phone.party} ${phone.place} ${phone.labels.join()}`}>
                    {phone.labels.join(' / ')}
                    <span className="text-ink-faint">
                      {' '}
                      · {say(`call.party.${phone.party}`)} · {say(`call.place.${phone.place}`)}
                    </span>
                  </li>
                ))}
              </ul>
            </Fact>
            <Fact name={say('content.adapter.country')}>{adapter.country}</Fact>
          </dl>
        ) : (
          <Notice tone="ask">{say('content.adapter.unreadable')}</Notice>
        )}
        <section className="rounded-lg border border-line bg-surface p-5">
          <h2 className="mb-2 text-sm font-semibold">{say('content.versions')}</h2>
          <Versions detail={detail} />
        </section>
      </div>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
