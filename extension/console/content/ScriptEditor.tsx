import { Tabs } from 'radix-ui'
import { useDeferredValue, useMemo, useState } from 'react'
import type { DocumentDetail } from '#shared/contract/content'
import { useWords } from '../../ui/Words.tsx'
import { goTo } from '../route/use-route.ts'
import { may } from '../session/may.ts'
import { useSession } from '../session/session-context.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { useDraft } from './draft-context.ts'
import { EditorBar } from './EditorBar.tsx'
import { FlowPicture } from './FlowPicture.tsx'
import { ProblemList } from './ProblemList.tsx'
import { problemsOf, serverProblem } from './problems.ts'
import { PublishDialog } from './PublishDialog.tsx'
import { readDraft } from './read-draft.ts'
import { SETTINGS, ScriptSettings } from './ScriptSettings.tsx'
import { ScriptVersion } from './ScriptVersion.tsx'
import { stepName } from './step-name.ts'
import { StepForm } from './StepForm.tsx'
import { StepList } from './StepList.tsx'
import { StepPreview } from './StepPreview.tsx'
import { StepReading } from './StepReading.tsx'
import { TAB } from './tab-look.ts'
import { VersionDialog } from './VersionDialog.tsx'
import { Versions } from './Versions.tsx'

/** A script to work on: its steps, the step in hand, and beside it the picture, the problems, the versions and the panel's look. */
export function ScriptEditor({ detail, stepId }: { detail: DocumentDetail; stepId: string | null }) {
  const { say } = useWords()
  const { me } = useSession()
  const [draft, state] = useDraft(detail, readDraft)
  const [publishing, setPublishing] = useState(false)
  const [viewing, setViewing] = useState<string | null>(null)
  const [tab, setTab] = useState('flow')
  const script = state.content
  const editable = may(me.role, 'editContent')
  // The picture and the checks follow a moment later, so that typing never waits for them.
  const settled = useDeferredValue(script)
  const problems = useMemo(() => problemsOf(settled, say), [settled, say])
  const first = script.steps.find((one) => one.id === script.start) ?? script.steps[0]
  const step = stepId === SETTINGS ? null : (script.steps.find((one) => one.id === stepId) ?? first ?? null)
  const select = (id: string | null) => goTo({ page: 'document', documentId: detail.row.documentId, stepId: id }, { replace: true })
  const nameOf = (at: string | null) => (at === null ? say('content.settings') : stepName(script, at, say))
  const toPlace = (at: string | null) => select(at ?? SETTINGS)
  const errors = problems.filter((problem) => problem.severity === 'error').length

  return (
    <div className="flex min-h-0 flex-1 flex-col max-xl:overflow-auto">
      <EditorBar
        detail={detail}
        draft={draft}
        state={state}
        editable={editable}
        problems={problems}
        onProblems={() => setTab('problems')}
        onPublish={() => setPublishing(true)}
      />
      <div className="grid border-t border-line max-xl:auto-rows-max xl:min-h-0 xl:flex-1 lg:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[15rem_minmax(0,1fr)_25.5rem]">
        <StepList script={script} current={step?.id ?? SETTINGS} problems={problems} editable={editable} onSelect={select} edit={(next, label) => draft.edit(next, label)} />
        <section aria-label={say('content.step')} className="min-h-0 overflow-auto bg-surface xl:border-r xl:border-line">
          {!step && <ScriptSettings script={script} editable={editable} problems={problems.filter((problem) => problem.at === null)} edit={(next, label) => draft.edit(next, label)} />}
          {step && editable && (
            <StepForm
              key={step.id}
              script={script}
              step={step}
              problems={problems.filter((problem) => problem.at === step.id)}
              edit={(next, label) => draft.edit(next, label)}
              onSelect={select}
            />
          )}
          {step && !editable && <StepReading script={script} step={step} onSelect={select} />}
        </section>
        <div className="flex min-h-0 flex-col bg-canvas max-xl:col-span-full max-xl:border-t max-xl:border-line">
          <Tabs.Root value={tab} onValueChange={setTab} className="flex min-h-0 flex-1 flex-col">
            <Tabs.List aria-label={say('content.beside')} className="flex border-b border-line bg-surface px-2">
              <Tabs.Trigger value="flow" className={TAB}>
                {say('content.flow')}
              </Tabs.Trigger>
              <Tabs.Trigger value="problems" className={TAB}>
                {say('content.problems')}
                {problems.length > 0 && (
                  <span className={`ml-1.5 rounded-full px-1.5 text-xs ${errors > 0 ? 'bg-stop-soft text-stop' : 'bg-ask-soft text-ask'}`}>{problems.length}</span>
                )}
              </Tabs.Trigger>
              <Tabs.Trigger value="versions" className={TAB}>
                {say('content.versions')}
              </Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="flow" className="min-h-64 flex-1 overflow-hidden max-xl:h-96">
              <FlowPicture script={settled} current={step?.id ?? null} problems={problems} onSelect={select} />
            </Tabs.Content>
            <Tabs.Content value="problems" className="min-h-64 flex-1 overflow-auto p-4">
              <ProblemList problems={problems} nameOf={nameOf} onSelect={toPlace} />
            </Tabs.Content>
            <Tabs.Content value="versions" className="min-h-64 flex-1 overflow-auto px-4">
              <Versions detail={detail} onView={setViewing} />
            </Tabs.Content>
          </Tabs.Root>
          {step && <StepPreview script={script} step={step} onSelect={select} />}
        </div>
      </div>
      {state.theirs && (
        <ConflictDialog onMine={() => draft.keepMine()} onTheirs={() => draft.takeTheirs()}>
          <DifferenceList before={state.theirs.content} after={script} />
        </ConflictDialog>
      )}
      {publishing && (
        <PublishDialog
          detail={detail}
          draft={draft}
          problems={problemsOf(script, say)}
          refusalOf={(error) => serverProblem(script, error, say)}
          nameOf={nameOf}
          renderDifference={(live) => <DifferenceList before={readDraft(live)} after={script} />}
          onClose={() => setPublishing(false)}
          onSelect={toPlace}
        />
      )}
      {viewing && (
        <VersionDialog
          versionId={viewing}
          read={readDraft}
          renderVersion={(content) => <ScriptVersion script={content} />}
          renderDifference={(content) => <DifferenceList before={script} after={content} />}
          onClose={() => setViewing(null)}
          onRestore={
            editable
              ? (content) => {
                  draft.edit(content, `restore ${viewing}`)
                  setViewing(null)
                }
              : null
          }
        />
      )}
    </div>
  )
}
