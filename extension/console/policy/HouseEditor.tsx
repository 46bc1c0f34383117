import { Tabs } from 'radix-ui'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Bundle, DocumentDetail } from '#shared/contract/content'
import type { HouseContent } from '#shared/policy/policy'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { ConflictDialog } from '../content/ConflictDialog.tsx'
import { useDraft } from '../content/draft-context.ts'
import { EditorBar } from '../content/EditorBar.tsx'
import type { Problem } from '../content/problem.ts'
import { ProblemList } from '../content/ProblemList.tsx'
import { PublishDialog } from '../content/PublishDialog.tsx'
import { TAB } from '../content/tab-look.ts'
import { TextDifference } from '../content/TextDifference.tsx'
import { VersionDialog } from '../content/VersionDialog.tsx'
import { Versions } from '../content/Versions.tsx'
import type { HouseKind, PLACE_OF } from '../rules/house-pack.ts'
import { useBundle } from '../rules/use-bundle.ts'
import { may } from '../session/may.ts'
import { useSession } from '../session/session-context.ts'
import { DraftWeek } from './DraftWeek.tsx'
import type { PortfolioNames } from './house-lines.ts'
import { refusedProblem } from './house-problems.ts'
import { useChecked } from './use-checked.ts'
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

export type HouseDocument<K extends HouseKind> = HouseContent[(typeof PLACE_OF)[K]][number]['content']

/** What the form of a document works with. */
export interface Editing<T> {
  content: T
  edit: (next: T, label: string) => void
  problems: readonly Problem[]
  editable: boolean
  portfolios: Bundle['portfolios']
}

/** A document of the organisation's own rules to work on: its form, and beside it the week under this draft, what it would have done, problems and versions. */
export function HouseEditor<K extends HouseKind>({
  kind,
  detail,
  read,
  lines,
  nameOf,
  onSelect,
  startsOn,
  children,
}: {
  kind: K
  detail: DocumentDetail
  read: (content: unknown) => HouseDocument<K>
  /** The document in words, line by line. */
  lines: (content: HouseDocument<K>, names: PortfolioNames) => readonly string[]
  nameOf: (at: string | null, content: HouseDocument<K>) => string
  onSelect: (at: string | null, content: HouseDocument<K>) => void
  /** The date from which on the draft can be seen to do something; absent: today. */
  startsOn?: (content: HouseDocument<K>) => string | undefined
  children: (editing: Editing<HouseDocument<K>>) => ReactNode
}) {
  const { say } = useWords()
  const { me } = useSession()
  const [draft, state] = useDraft(detail, read)
  const bundle = useBundle()
  const [dialog, setDialog] = useState<'publish' | 'withdraw' | null>(null)
  const [viewing, setViewing] = useState<string | null>(null)
  const [tab, setTab] = useState('week')
  const { content } = state
  const editable = may(me.role, 'editContent')
  const problems = useChecked(kind, content, editable)
  const settled = useDeferredValue(content)
  const portfolios = useMemo(() => bundle.data?.portfolios ?? [], [bundle.data])
  const names = useMemo(() => new Map(portfolios.map(({ portfolioId, name }) => [portfolioId, name])), [portfolios])
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const difference = (before: HouseDocument<K>, after: HouseDocument<K>) => <TextDifference by="line" before={lines(before, names).join('\n')} after={lines(after, names).join('\n')} />
  const place = (at: string | null) => nameOf(at, content)
  const select = (at: string | null) => onSelect(at, content)

  return (
    <div className="flex min-h-0 flex-1 flex-col max-xl:overflow-auto">
      <EditorBar
        detail={detail}
        draft={draft}
        state={state}
        editable={editable}
        problems={problems}
        onProblems={() => setTab('problems')}
        onPublish={() => setDialog('publish')}
        back="#/policies"
      >
        {detail.row.live && (
          <Button look="stop" onClick={() => setDialog('withdraw')}>
            {say('policy.withdraw')}
          </Button>
        )}
      </EditorBar>
      <div className="grid border-t border-line max-xl:auto-rows-max xl:min-h-0 xl:flex-1 xl:grid-cols-[minmax(0,1fr)_30rem]">
        {children({ content, edit: (next, label) => draft.edit(next, label), problems, editable, portfolios })}
        <Tabs.Root value={tab} onValueChange={setTab} className="flex min-h-0 flex-col bg-canvas max-xl:border-t max-xl:border-line xl:border-l xl:border-line">
          <Tabs.List aria-label={say('policy.beside')} className="flex flex-wrap border-b border-line bg-surface px-2">
            <Tabs.Trigger value="week" className={TAB}>
              {say('policy.tab.week')}
            </Tabs.Trigger>
            {may(me.role, 'askWhatIf') && (
              <Tabs.Trigger value="what-if" className={TAB}>
                {say('policy.tab.what-if')}
              </Tabs.Trigger>
            )}
            <Tabs.Trigger value="problems" className={TAB}>
              {say('content.problems')}
              {problems.length > 0 && <span className={`ml-1.5 rounded-full px-1.5 text-xs ${errors > 0 ? 'bg-stop-soft text-stop' : 'bg-ask-soft text-ask'}`}>{problems.length}</span>}
            </Tabs.Trigger>
            <Tabs.Trigger value="versions" className={TAB}>
              {say('content.versions')}
            </Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="week" className="min-h-64 flex-1 overflow-auto p-4">
            {bundle.data && <DraftWeek kind={kind} documentId={detail.row.documentId} content={settled} bundle={bundle.data} date={startsOn?.(settled)} />}
          </Tabs.Content>
          <Tabs.Content value="what-if" className="min-h-64 flex-1 overflow-auto p-4">
            <WhatIfPanel kind={kind} content={content} blocked={errors > 0} />
          </Tabs.Content>
          <Tabs.Content value="problems" className="min-h-64 flex-1 overflow-auto p-4">
            <ProblemList problems={problems} nameOf={place} onSelect={select} />
          </Tabs.Content>
          <Tabs.Content value="versions" className="min-h-64 flex-1 overflow-auto px-4">
            <Versions detail={detail} onView={setViewing} />
          </Tabs.Content>
        </Tabs.Root>
      </div>
      {state.theirs && (
        <ConflictDialog onMine={() => draft.keepMine()} onTheirs={() => draft.takeTheirs()}>
          {difference(state.theirs.content, content)}
        </ConflictDialog>
      )}
      {dialog === 'publish' && (
        <PublishDialog
          detail={detail}
          draft={draft}
          problems={problems}
          refusalOf={(error) => refusedProblem(error, say)}
          nameOf={place}
          renderDifference={(live) => difference(read(live), content)}
          onClose={() => setDialog(null)}
          onSelect={select}
        />
      )}
      {dialog === 'withdraw' && <WithdrawDialog row={detail.row} onClose={() => setDialog(null)} />}
      {viewing && (
        <VersionDialog
          versionId={viewing}
          read={read}
          renderVersion={(version) => <p className="text-sm whitespace-pre-wrap">{lines(version, names).join('\n')}</p>}
          renderDifference={(version) => difference(content, version)}
          onClose={() => setViewing(null)}
          onRestore={
            editable
              ? (version) => {
                  draft.edit(version, `restore ${viewing}`)
                  setViewing(null)
                }
              : null
          }
        />
      )}
    </div>
  )
}
