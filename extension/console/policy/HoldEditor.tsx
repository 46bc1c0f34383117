import type { DocumentDetail } from '#shared/contract/content'
import { Field, TextInput } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useToday } from '../calls/use-today.ts'
import { ProblemLines } from '../content/ProblemLines.tsx'
import { endWords } from './end-words.ts'
import { holdLines } from './house-lines.ts'
import { HouseEditor } from './HouseEditor.tsx'
import { LocalizedFields } from './LocalizedFields.tsx'
import { ReachFields } from './ReachFields.tsx'
import { readHold } from './read-house.ts'

/** A stop of all contact for a time: why, from when until when, and for whom. It ends by itself. */
export function HoldEditor({ detail }: { detail: DocumentDetail }) {
  const { say, locale } = useWords()
  const today = useToday()
  return (
    <HouseEditor
      kind="hold"
      detail={detail}
      read={readHold}
      lines={(content, names) => holdLines(content, names, { say, locale })}
      nameOf={() => say('policy.kind.hold')}
      onSelect={() => document.querySelector<HTMLElement>('[data-form] input')?.focus()}
      startsOn={({ from }) => from}
    >
      {({ content, edit, problems, editable, portfolios }) => (
        <fieldset disabled={!editable} data-form className="grid min-h-0 content-start gap-6 overflow-auto bg-surface p-5">
          <legend className="sr-only">{say('policy.kind.hold')}</legend>
          <ProblemLines problems={problems} />
          <Field label={say('policy.field.title')}>
            {(ids) => <TextInput {...ids} maxLength={80} value={content.title} onChange={(event) => edit({ ...content, title: event.target.value }, 'title')} />}
          </Field>
          <div className="grid gap-1.5">
            <div className="grid items-start gap-4 sm:grid-cols-2">
              <Field label={say('policy.hold.from')}>
                {(ids) => <TextInput {...ids} type="date" value={content.from} onChange={(event) => edit({ ...content, from: event.target.value }, 'from')} />}
              </Field>
              <Field label={say('policy.hold.to')}>
                {(ids) => <TextInput {...ids} type="date" min={content.from} value={content.to} onChange={(event) => edit({ ...content, to: event.target.value }, 'to')} />}
              </Field>
            </div>
            <p className="text-xs text-ink-soft">
              {say('policy.hold.hint')} {endWords(content, today, say)}
            </p>
          </div>
          <LocalizedFields legend={say('policy.field.reason')} hint={say('policy.reason.hint')} value={content.reason} maxLength={200} onChange={(reason) => edit({ ...content, reason }, 'reason')} />
          <ReachFields reach={content} portfolios={portfolios} onChange={(reach, label) => edit({ ...content, ...reach }, label)} />
        </fieldset>
      )}
    </HouseEditor>
  )
}
