import { useCallback, useMemo, useState } from 'react'
import type { Bundle } from '#shared/contract/content'
import { NO_HOUSE_CONTENT } from '#shared/policy/policy'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/Words.tsx'
import { failureOf } from '../query/api-query.ts'
import { RulesTabs } from '../rules/RulesTabs.tsx'
import { useBundle } from '../rules/use-bundle.ts'
import { PageHead } from '../shell/PageHead.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { Answer, Requirements } from './Answer.tsx'
import { answerTo } from './answer-to.ts'
import { newTrial } from './new-trial.ts'
import { pose } from './trial.ts'
import { TrialForm } from './TrialForm.tsx'
import { WeekMap } from './WeekMap.tsx'

/** A debtor, a moment and a past: what the rules say to it, now and over a week. Decided here, by the function that decides everywhere. */
export function TryPage() {
  const { say } = useWords()
  const bundle = useBundle()
  const failure = failureOf(bundle.error)
  return (
    <>
      <PageHead title={say('rules.title')} note={say('rules.try.note')}>
        <RulesTabs here="try-it" />
      </PageHead>
      {bundle.isPending && <Waiting lines={10} />}
      {failure && !bundle.data && (
        <div className="p-5">
          <FailureNotice failure={failure} onRetry={() => void bundle.refetch()} />
        </div>
      )}
      {bundle.data && <Trying bundle={bundle.data} />}
    </>
  )
}

const HOUSES = ['with-ours', 'law-only'] as const

function Trying({ bundle }: { bundle: Bundle }) {
  const { say } = useWords()
  const [trial, setTrial] = useState(() => newTrial(bundle.portfolios, Date.now()))
  const [which, setWhich] = useState<(typeof HOUSES)[number]>('with-ours')
  const posed = useMemo(() => poseOrNull(trial, bundle), [trial, bundle])
  const house = which === 'with-ours' ? bundle : NO_HOUSE_CONTENT
  const decideAt = useCallback((at: number) => (posed ? answerTo(posed, house, at) : null), [posed, house])
  const decision = useMemo(() => (posed ? decideAt(posed.at) : null), [posed, decideAt])
  return (
    <div className="grid min-h-0 flex-1 border-t border-line max-lg:auto-rows-max lg:grid-cols-[24rem_minmax(0,1fr)]">
      <div className="min-h-0 overflow-auto border-line bg-surface max-lg:border-b lg:border-r">
        <TrialForm trial={trial} portfolios={bundle.portfolios} clock={posed?.clock ?? 'UTC'} onChange={setTrial} />
      </div>
      <div className="grid min-h-0 content-start gap-6 overflow-auto p-5">
        <Segments label={say('rules.try.house')} options={HOUSES} chosen={which} words={(one) => say(`rules.try.house.${one}`)} onChange={setWhich} />
        <section aria-labelledby="answer-title" className="grid gap-3">
          <h2 id="answer-title" className="text-sm font-semibold">
            {say('rules.try.answer')}
          </h2>
          <Answer decision={decision} clock={posed?.clock ?? 'UTC'} />
        </section>
        {posed && (
          <section className="grid gap-3">
            <h2 className="text-sm font-semibold">{say('rules.try.week')}</h2>
            <WeekMap zone={posed.clock} at={posed.at} decideAt={decideAt} label={say('rules.try.week')} />
          </section>
        )}
        <Requirements decision={decision} />
      </div>
    </div>
  )
}

/** Half-typed, it is no question yet. */
function poseOrNull(trial: Parameters<typeof pose>[0], { portfolios }: Bundle) {
  try {
    return pose(trial, portfolios)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
