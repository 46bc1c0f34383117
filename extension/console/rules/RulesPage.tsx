import { Scale } from 'lucide-react'
import { useMemo } from 'react'
import type { Pack } from '#shared/packs/pack'
import { packIdsFor, packsById, SHIPPED_PACKS } from '#shared/packs/shipped'
import { ALL_WISHES } from '#shared/packs/wishes'
import { useWords } from '../../ui/Words.tsx'
import { PageHead } from '../shell/PageHead.tsx'
import { housePacks } from './house-pack.ts'
import { PackList } from './PackList.tsx'
import { PackView } from './PackView.tsx'
import { RulesTabs } from './RulesTabs.tsx'
import { useBundle } from './use-bundle.ts'

/** The rules as they are: what is in use first, then everything that ships; one pack in full beside the list. */
export function RulesPage({ packId }: { packId: string | null }) {
  const { say } = useWords()
  const bundle = useBundle()
  const own = useMemo(() => (bundle.data ? housePacks(bundle.data) : []), [bundle.data])
  const inUse = useMemo(() => packsInUse(bundle.data?.portfolios.map(({ jurisdiction }) => jurisdiction) ?? []), [bundle.data])
  const others = SHIPPED_PACKS.filter((pack) => !inUse.includes(pack))
  const pack = [...own, ...inUse, ...others].find(({ id }) => id === packId) ?? inUse[0] ?? SHIPPED_PACKS[0]
  return (
    <>
      <PageHead title={say('rules.title')} note={<><Scale aria-hidden size={12} className="mr-1 inline align-[-2px]" />{say('rules.no-advice')}</>}>
        <RulesTabs here="rules" />
      </PageHead>
      <div className="grid min-h-0 flex-1 border-t border-line max-lg:auto-rows-max lg:grid-cols-[18rem_minmax(0,1fr)]">
        <PackList own={own} inUse={inUse} others={others} current={pack?.id ?? ''} />
        {pack && <PackView key={pack.id} pack={pack} />}
      </div>
    </>
  )
}

/** The packs the books of the organisation come under by themselves, parents first, and what holds everywhere. */
function packsInUse(jurisdictions: readonly string[]): Pack[] {
  const ids = jurisdictions.flatMap((jurisdiction) => packIdsFor({ jurisdiction, regions: [] })).filter((id) => SHIPPED_PACKS.some((pack) => pack.id === id))
  return [...packsById([...new Set(ids)]), ALL_WISHES]
}
