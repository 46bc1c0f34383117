import { Phone } from 'lucide-react'
import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import { leadingNumber } from '#shared/dial/leading-number'
import { Button } from '../../ui/Button.tsx'
import { LIGHT_TONE, LightMark } from '../../ui/LightMark.tsx'
import { useWords } from '../../ui/Words.tsx'
import { usePanel } from '../panel-context.tsx'
import { trusted } from '../trusted.ts'
import { AskValue } from '../who/AskValue.tsx'
import { LostMatrix, waitsForLost } from './LostMatrix.tsx'
import type { DialTry } from './use-dial.ts'
import { useSentence } from './use-sentence.ts'

/** One number: whose it is, its light with a word, why, and the button that dials it where it may be dialled. */
export function NumberRow({
  debtor,
  number,
  shortcut,
  attempt,
  zone,
  now,
  onDial,
}: {
  debtor: DebtorView
  number: NumberState
  shortcut: string | undefined
  attempt: DialTry
  zone: string
  now: number
  onDial: () => void
}) {
  const { say } = useWords()
  const { state } = usePanel()
  const sentenceOf = useSentence(zone, now)
  const { light, decision } = number
  const sentence = sentenceOf(number, state.basis)
  // What the strip above already says of the leading number is not said again in every row.
  const leading = leadingNumber(state.numbers)
  const told = leading && sentenceOf(leading, state.basis)
  const repeats = told?.word === sentence.word && told.why === sentence.why
  const canDial = light === 'green' || light === 'amber'
  const busy = attempt.step === 'dialling' && attempt.key === number.key
  const doing = light === 'green' ? 'dial.call' : decision?.verdict === 'deny' ? 'dial.call-with-leave' : 'dial.call-with-reason'
  return (
    <div className="px-3 py-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <LightMark light={light} size={18} />
        <div className="min-w-0 flex-[1_1_7rem]">
          <p className="flex flex-wrap items-baseline gap-x-1.5 text-xs text-ink-soft">
            <span>{say(`dial.party.${number.party}`)}</span>
            {number.place !== 'unknown' && <span>{say(`dial.place.${number.place}`)}</span>}
          </p>
          <p className="truncate text-sm font-medium" title={number.label && say('panel.source', { label: number.label })}>
            {number.raw}
          </p>
        </div>
        {canDial ? (
          <Button size="sm" look={light === 'green' ? 'primary' : 'plain'} shortcut={shortcut} disabled={attempt.step === 'dialling'} onClick={trusted(onDial)}>
            <Phone aria-hidden size={13} />
            {say(busy ? 'dial.dialling' : doing)}
            <span className="sr-only">{number.raw}</span>
          </Button>
        ) : (
          <span className={`rounded-md px-2 py-1 text-xs font-medium ${LIGHT_TONE[light]}`}>{say(light === 'red' ? 'dial.red-short' : 'dial.unknown-short')}</span>
        )}
      </div>
      {light !== 'green' && !repeats && (
        <p className="mt-0.5 pl-7 text-xs text-ink-soft">{light === 'red' ? [sentence.word, sentence.why].filter(Boolean).join(say('dial.list-stop')) : sentence.why}</p>
      )}
      {decision && waitsForLost(decision) && <LostMatrix debtor={debtor} numbers={state.numbers} />}
      {number.e164 === null && (
        <div className="mt-1.5 pl-7">
          <AskValue field="phone" phoneKey={number.key} label={say('dial.number-as')} />
        </div>
      )}
    </div>
  )
}
