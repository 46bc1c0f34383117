import { Check, ChevronDown, X } from 'lucide-react'
import { useState } from 'react'
import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import { BANDS } from '#shared/dial/band'
import type { Decision } from '#shared/dial/decision'
import { lostEvidence, type TriedNumber } from '#shared/dial/lost'
import { formatMoment } from '../../ui/format.ts'
import { useWords } from '../../ui/Words.tsx'
import { OWN_ZONE } from './debtor-time.ts'

/** Whether a rule forbids this contact because nobody knows that the debtor himself is lost. */
export function waitsForLost({ denials }: Decision): boolean {
  return denials.some(({ facts }) => 'debtorReachable' in facts && facts.debtorReachable !== false)
}

/** How far the log is from proving that the debtor can't be reached: his numbers by times of day, days in a row, what is missing. */
export function LostMatrix({ debtor, numbers }: { debtor: DebtorView; numbers: readonly NumberState[] }) {
  const { say, locale } = useWords()
  const [open, setOpen] = useState(false)
  const evidence = lostEvidence(debtor, debtor.portfolio.zone)
  const rawOf = (phoneId: string) => numbers.find((number) => number.phoneId === phoneId)?.raw ?? say('history.tail', { tail: debtor.phones.find((phone) => phone.phoneId === phoneId)?.tail ?? '' })
  const unfinished = evidence.numbers.filter(({ dead, complete }) => !dead && !complete).length
  const missing = unfinished > 0 ? say('dial.lost.numbers-missing', { count: unfinished }) : say('dial.lost.days-missing', { count: evidence.daysInARow })
  return (
    <div className="mt-1 pl-7">
      <button type="button" aria-expanded={open} onClick={() => setOpen((was) => !was)} className="flex w-full cursor-pointer items-center gap-1.5 rounded-sm py-0.5 text-left text-xs text-ink-soft hover:text-ink">
        <ChevronDown aria-hidden size={14} className={`shrink-0 transition-transform ${open ? 'rotate-180' : ''}`} />
        <span>{missing}</span>
      </button>
      {open && (
        <div className="grid gap-1.5 pt-1">
          <table className="w-full table-fixed border-collapse text-2xs">
            <caption className="sr-only">{say('dial.lost.title')}</caption>
            <thead>
              <tr className="text-ink-faint">
                <th scope="col" className="w-2/5 py-0.5 text-left font-normal">
                  {say('dial.lost.number')}
                </th>
                {BANDS.map(({ name }) => (
                  <th key={name} scope="col" className="py-0.5 text-center font-normal">
                    {say(`dial.lost.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {evidence.numbers.map((tried) => (
                <Tried key={tried.phoneId} tried={tried} raw={rawOf(tried.phoneId)} />
              ))}
            </tbody>
          </table>
          <p className="text-2xs text-ink-soft">{say('dial.lost.days', { count: evidence.daysInARow })}</p>
          <p className="text-2xs text-ink-faint">
            {evidence.reachedAt === null ? say('dial.lost.never') : say('dial.lost.since', { time: formatMoment(evidence.reachedAt, locale, OWN_ZONE) })} {say('dial.lost.how')}
          </p>
        </div>
      )}
    </div>
  )
}

function Tried({ tried, raw }: { tried: TriedNumber; raw: string }) {
  const { say } = useWords()
  return (
    <tr className="border-t border-line">
      <th scope="row" className="truncate py-1 text-left font-medium">
        {raw}
      </th>
      {tried.dead ? (
        <td colSpan={BANDS.length} className="py-1 text-center text-ink-soft">
          {say('dial.lost.dead')}
        </td>
      ) : (
        BANDS.map(({ name }) => (
          <td key={name} className="py-1 text-center">
            <span className={`inline-flex items-center gap-0.5 ${tried.tries[name] > 0 ? 'text-ink' : 'font-semibold text-ask'}`}>
              {tried.tries[name] > 0 ? <Check aria-hidden size={11} /> : <X aria-hidden size={11} />}
              {say('dial.lost.tries', { count: tried.tries[name] })}
            </span>
          </td>
        ))
      )}
    </tr>
  )
}
