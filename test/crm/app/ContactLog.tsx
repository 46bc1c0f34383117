import { type LoggedCall, useBook } from './Book.tsx'
import { clock } from './clock.ts'
import type { Debtor } from './debtor.ts'
import { useSpeech } from './Language.tsx'
import { pastContacts } from './past-contacts.ts'
import parts from './parts.module.css'
import look from './record.module.css'
import { SEAT } from './seat.ts'

/** Calls and messages, those of this session first. */
export function ContactLog({ debtor }: { debtor: Debtor }) {
  const { t } = useSpeech()
  const { calls, today } = useBook()
  const resultOf = (call: LoggedCall) => {
    if (call.ending === 'talked') return t('resultTalked', { time: clock(call.talkedSeconds) })
    return t(call.ending === 'no-answer' ? 'resultNoAnswer' : 'resultHungUp')
  }
  const rows = [
    ...calls.filter((call) => call.debtorId === debtor.id).map((call) => [call.madeAt, t('seat', { n: SEAT }), t('channelCall'), `${call.with} ${call.number}`, resultOf(call)] as const),
    ...pastContacts(debtor, today).map((past) => [past.at, t('seat', { n: past.agent }), t(past.channel), t(past.toWhom), t(past.result)] as const),
  ]
  return (
    <section className={look.section}>
      <h2>{t('tabLog')}</h2>
      <table className={parts.table}>
        <thead>
          <tr>
            {(['time', 'agent', 'channel', 'toWhom', 'result'] as const).map((word) => (
              <th key={word}>{t(word)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row[0]} ${index}`}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
