import type { RecordReading } from '#shared/adapter/reading'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { AskValue } from './AskValue.tsx'

/** The record can't be opened without these: asks for exactly what is missing, and says what stood on the page. */
export function MissingFields({ record }: { record: RecordReading }) {
  const { say } = useWords()
  const missing = (['name', 'account'] as const).filter((field) => !record[field].value?.trim())
  const hintOf = (field: 'name' | 'account') => {
    const { raw, source } = record[field]
    const label = source?.label || say(`panel.field.${field}`)
    if (raw) return say('panel.missing.unreadable', { label, raw })
    return source ? say('panel.missing.empty', { label }) : say('panel.missing.not-found')
  }
  return (
    <section aria-label={say('panel.missing.title')} className="grid gap-3 rounded-lg border border-ask/40 bg-surface p-3">
      <h1 className="text-base font-semibold">{record.name.value ?? say('panel.missing.title')}</h1>
      <Notice tone="ask">{say('panel.missing.lead', { count: missing.length })}</Notice>
      {missing.map((field) => (
        <AskValue key={field} field={field} label={say(`panel.field.${field}`)} hint={hintOf(field)} />
      ))}
      <p className="text-2xs text-ink-faint">{say('panel.ask.kept')}</p>
    </section>
  )
}
