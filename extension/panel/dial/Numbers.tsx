import { Phone } from 'lucide-react'
import { useEffect } from 'react'
import type { DebtorView } from '#shared/contract/debtor'
import type { NumberState } from '#shared/contract/messages'
import { leadingNumber } from '../../background/number-state.ts'
import { Button } from '../../ui/Button.tsx'
import { LIGHT_TONE, LightMark } from '../../ui/LightMark.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useKeys } from '../keys/use-keys.tsx'
import { usePanel } from '../panel-context.tsx'
import { trusted } from '../trusted.ts'
import { useNow } from '../use-now.ts'
import { AskValue } from '../who/AskValue.tsx'
import { DialOutcome } from './DialOutcome.tsx'
import { zoneOf } from './debtor-time.ts'
import { ReasonSheet } from './ReasonSheet.tsx'
import { type DialTry, useDial } from './use-dial.ts'
import { useSentence } from './use-sentence.ts'

/** Every number of the record with its own light; green dials, amber asks first, red and unknown do not dial. */
export function Numbers({ debtor, numbers }: { debtor: DebtorView; numbers: readonly NumberState[] }) {
  const { say } = useWords()
  const { state } = usePanel()
  const { attempt, dial, ask, close } = useDial()
  const now = useNow(15_000)
  const zone = zoneOf(debtor)
  const press = (number: NumberState) => {
    if (attempt.step === 'dialling') return
    if (number.light === 'green') dial(number.key, null)
    if (number.light === 'amber') ask(number.key)
  }
  useKeys(Object.fromEntries(numbers.slice(0, 9).map((number, at) => [String(at + 1), () => press(number)])))
  const asked = state.asking ?? null
  useEffect(() => {
    if (asked) ask(asked)
  }, [asked, ask])
  return (
    <section aria-label={say('dial.numbers')} className="grid gap-1.5">
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {numbers.map((number, at) => (
          <li key={number.key}>
            <NumberRow number={number} shortcut={at < 9 ? String(at + 1) : undefined} attempt={attempt} zone={zone} now={now} onDial={() => press(number)} />
            {attempt.step === 'asking' && attempt.key === number.key && (
              <div className="px-2 pb-2">
                <ReasonSheet number={number} onReason={(reason) => dial(number.key, reason)} onClose={close} />
              </div>
            )}
          </li>
        ))}
        {numbers.length === 0 && (
          <li className="px-3 py-2.5">
            <AskValue field="phone" phoneKey="added-1" label={say('dial.no-number')} />
          </li>
        )}
      </ul>
      <DialOutcome attempt={attempt} zone={zone} now={now} onClose={close} onRetry={(key) => dial(key, null)} />
    </section>
  )
}

function NumberRow({
  number,
  shortcut,
  attempt,
  zone,
  now,
  onDial,
}: {
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
  const sentence = sentenceOf(number, state.stale)
  // What the strip above already says of the leading number is not said again in every row.
  const leading = leadingNumber(state.numbers)
  const told = leading && sentenceOf(leading, state.stale)
  const repeats = told?.word === sentence.word && told.why === sentence.why
  const canDial = number.light === 'green' || number.light === 'amber'
  const busy = attempt.step === 'dialling' && attempt.key === number.key
  return (
    <div className="px-3 py-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <LightMark light={number.light} size={18} />
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
          <Button size="sm" look={number.light === 'green' ? 'primary' : 'plain'} shortcut={shortcut} disabled={attempt.step === 'dialling'} onClick={trusted(onDial)}>
            <Phone aria-hidden size={13} />
            {say(busy ? 'dial.dialling' : number.light === 'amber' ? 'dial.call-with-reason' : 'dial.call')}
            <span className="sr-only">{number.raw}</span>
          </Button>
        ) : (
          <span className={`rounded-md px-2 py-1 text-xs font-medium ${LIGHT_TONE[number.light]}`}>{say(number.light === 'red' ? 'dial.red-short' : 'dial.unknown-short')}</span>
        )}
      </div>
      {number.light !== 'green' && !repeats && (
        <p className="mt-0.5 pl-7 text-xs text-ink-soft">{number.light === 'red' ? [sentence.word, sentence.why].filter(Boolean).join(say('dial.list-stop')) : sentence.why}</p>
      )}
      {number.e164 === null && (
        <div className="mt-1.5 pl-7">
          <AskValue field="phone" phoneKey={number.key} label={say('dial.number-as')} />
        </div>
      )}
    </div>
  )
}
