import { useCallback, useMemo, useState } from 'react'
import type { Bundle } from '#shared/contract/content'
import { CHANNELS, PARTIES, PLACES } from '#shared/packs/pack'
import { housePacksFor } from '#shared/policy/packs-for'
import { NO_HOUSE_CONTENT, type HouseContent } from '#shared/policy/policy'
import { Notice } from '../../ui/Notice.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/Words.tsx'
import { withDraft, type HouseKind } from '../rules/house-pack.ts'
import { answerTo } from '../try-it/answer-to.ts'
import { newTrial } from '../try-it/new-trial.ts'
import { pose, type Trial } from '../try-it/trial.ts'
import { WeekMap } from '../try-it/WeekMap.tsx'
import { daysBetween } from './end-words.ts'
import type { HouseDocument } from './HouseEditor.tsx'

const HOUSES = ['with-draft', 'with-ours', 'law-only'] as const

/** One week for one kind of contact: by law alone, with what is live, and with this draft. `date`: where the week begins; absent: today. */
export function DraftWeek<K extends HouseKind>({ kind, documentId, content, bundle, date }: { kind: K; documentId: string; content: HouseDocument<K>; bundle: Bundle; date?: string }) {
  const { say } = useWords()
  const [which, setWhich] = useState<(typeof HOUSES)[number]>('with-draft')
  const [whom, setWhom] = useState<Whom>(() => ({ portfolioId: firstReached(bundle, withDraft(null, kind, documentId, content)), channel: 'call', party: 'debtor', place: 'mobile' }))
  const [now] = useState(Date.now)
  const portfolio = bundle.portfolios.find(({ portfolioId }) => portfolioId === whom.portfolioId)
  const posed = useMemo(() => {
    const trial = newTrial(portfolio ? [portfolio] : bundle.portfolios, now)
    return pose({ ...trial, ...whom, ...(date && (daysBetween(trial.date, date) ?? 0) > 0 && { date, time: '00:00' }) }, bundle.portfolios)
  }, [whom, portfolio, bundle, date, now])
  const house = useMemo(() => {
    if (which === 'law-only') return NO_HOUSE_CONTENT
    return which === 'with-ours' ? bundle : withDraft(bundle, kind, documentId, content)
  }, [which, bundle, kind, documentId, content])
  const decideAt = useCallback((at: number) => answerTo(posed, house, at), [posed, house])
  const reaches = isReached(posed.subject.portfolio, withDraft(null, kind, documentId, content))
  return (
    <div className="grid gap-4">
      <Segments label={say('rules.try.house')} options={HOUSES} chosen={which} words={(one) => say(`rules.try.house.${one}`)} onChange={setWhich} />
      <div className="grid gap-2 sm:grid-cols-2">
        <Pick
          label={say('rules.try.book')}
          value={whom.portfolioId ?? ''}
          options={bundle.portfolios.map((one) => one.portfolioId)}
          words={(id) => bundle.portfolios.find((one) => one.portfolioId === id)?.name ?? ''}
          onChange={(id) => setWhom({ ...whom, portfolioId: id })}
        />
        <Pick label={say('rules.try.channel')} value={whom.channel} options={CHANNELS} words={(channel) => say(`call.channel.${channel}`)} onChange={(channel) => setWhom({ ...whom, channel })} />
        <Pick label={say('rules.try.party')} value={whom.party} options={PARTIES} words={(party) => say(`call.party.${party}`)} onChange={(party) => setWhom({ ...whom, party })} />
        <Pick label={say('rules.try.place')} value={whom.place} options={PLACES} words={(place) => say(`call.place.${place}`)} onChange={(place) => setWhom({ ...whom, place })} />
      </div>
      {!reaches && <Notice>{say('policy.not-reached')}</Notice>}
      <WeekMap zone={posed.clock} at={posed.at} decideAt={decideAt} label={say('rules.try.week')} />
    </div>
  )
}

type Whom = { [P in 'portfolioId' | 'channel' | 'party' | 'place']: Trial[P] }

/** The first book the draft does something for; the first of all if it does nothing. */
function firstReached({ portfolios }: Bundle, draft: HouseContent): string | null {
  return (portfolios.find((portfolio) => isReached(portfolio, draft)) ?? portfolios[0])?.portfolioId ?? null
}

function isReached({ jurisdiction, portfolioId }: { jurisdiction: string; portfolioId: string }, draft: HouseContent): boolean {
  return housePacksFor({ jurisdiction, portfolioId, regions: [jurisdiction] }, draft).length > 0
}
