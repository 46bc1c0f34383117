import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { BasicInfo } from './BasicInfo.tsx'
import { ContactLog } from './ContactLog.tsx'
import type { Debtor } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import look from './record.module.css'
import { RelatedAccounts } from './RelatedAccounts.tsx'
import { RepaymentPlan } from './RepaymentPlan.tsx'

const TABS = ['tabBasic', 'tabPlan', 'tabLog', 'tabRelated'] as const
type Tab = (typeof TABS)[number]

/** The record's pages. A tab is built when first opened and from then on kept, hidden while another is up. */
export function RecordTabs({ debtor, contactsReady, editContacts }: { debtor: Debtor; contactsReady: boolean; editContacts(): void }) {
  const { t } = useSpeech()
  const id = useId()
  const [active, setActive] = useState<Tab>('tabBasic')
  const [built, setBuilt] = useState<ReadonlySet<Tab>>(new Set(['tabBasic']))
  const open = (tab: Tab) => {
    setActive(tab)
    setBuilt((tabs) => new Set([...tabs, tab]))
  }
  const onArrow = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = TABS[(TABS.indexOf(active) + step + TABS.length) % TABS.length]
    if (step === 0 || !next) return
    open(next)
    document.querySelector<HTMLElement>(`[id="${id}-${next}"]`)?.focus()
  }
  const content = {
    tabBasic: <BasicInfo debtor={debtor} contactsReady={contactsReady} editContacts={editContacts} />,
    tabPlan: <RepaymentPlan debtor={debtor} />,
    tabLog: <ContactLog debtor={debtor} />,
    tabRelated: <RelatedAccounts debtor={debtor} />,
  } satisfies Record<Tab, ReactNode>
  return (
    <>
      <div className={look.tabList} role="tablist" onKeyDown={onArrow}>
        {TABS.map((tab) => (
          <button key={tab} id={`${id}-${tab}`} type="button" role="tab" aria-selected={tab === active} tabIndex={tab === active ? 0 : -1} onClick={() => open(tab)}>
            {t(tab)}
          </button>
        ))}
      </div>
      {TABS.filter((tab) => built.has(tab)).map((tab) => (
        <div key={tab} role="tabpanel" aria-labelledby={`${id}-${tab}`} style={{ display: tab === active ? undefined : 'none' }}>
          {content[tab]}
        </div>
      ))}
    </>
  )
}
