import type { ContactDetail } from '#shared/contract/contact'
import { lightOf, type Decision } from '#shared/dial/decision'
import { useWords } from '../../ui/Words.tsx'
import { DecisionThen } from './DecisionThen.tsx'

/** The decision the call was placed with. Decided without the server and differently from it: both, side by side. */
export function Decided({ detail: { row, decision, offlineDecision } }: { detail: ContactDetail }) {
  const { say } = useWords()
  if (!row.decidedOffline || !offlineDecision) return <DecisionThen decision={decision} />
  if (!differs(offlineDecision, decision))
    return (
      <div className="grid gap-2">
        <p className="text-sm text-ink-soft">{say('call.offline.same')}</p>
        <DecisionThen decision={decision} />
      </div>
    )
  return (
    <div className="grid gap-2">
      <p className="w-fit rounded-md bg-ask-soft px-2.5 py-1 text-sm text-ask">{say('call.offline.differs')}</p>
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <section className="grid gap-1.5">
          <h3 className="text-xs font-medium text-ink-soft">{say('call.offline.agent')}</h3>
          <DecisionThen decision={offlineDecision} />
        </section>
        <section className="grid gap-1.5">
          <h3 className="text-xs font-medium text-ink-soft">{say('call.offline.server')}</h3>
          <DecisionThen decision={decision} />
        </section>
      </div>
    </div>
  )
}

/** Another light, or other rules that closed or warned. */
function differs(one: Decision, other: Decision): boolean {
  return lightOf(one) !== lightOf(other) || spoke(one) !== spoke(other)
}

function spoke({ denials, warnings }: Decision): string {
  return [...denials, ...warnings].map(({ pack, rule }) => `${pack} ${rule}`).toSorted().join()
}
