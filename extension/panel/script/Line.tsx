import type { ScriptVariable } from '#shared/script/document'
import type { LinePart } from '#shared/script/render'
import { useWords } from '../../ui/Words.tsx'
import { gapField, typingField } from './script-values.ts'

type Typed = Readonly<Record<string, string>>
type OnType = (field: string, text: string) => void
const VALUE = 'rounded-sm bg-accent-soft px-0.5 font-semibold text-accent'

/** A line to say, large enough to read while speaking; what is not known is a visible blank to fill in. */
export function Line({ parts, typed, onType }: { parts: readonly LinePart[]; typed: Typed; onType: OnType }) {
  return (
    <p className="text-lg leading-7 whitespace-pre-line text-pretty">
      {parts.map((part, at) => {
        if (part.kind === 'text') return part.text
        // A part is known by its place in the line, which never changes while the line stands.
        if (part.kind === 'gap') return <Gap key={at} variable={part.variable} typed={typed} onType={onType} />
        return <Value key={at} variable={part.variable} text={part.text} own={gapField(part.variable) in typed} onType={onType} />
      })}
    </p>
  )
}

/** A filled-in value; one that the agent typed can be taken up again. */
function Value({ variable, text, own, onType }: { variable: ScriptVariable; text: string; own: boolean; onType: OnType }) {
  const { say } = useWords()
  const name = say(`script.variable.${variable}`)
  if (!own) {
    return (
      <mark title={name} className={VALUE}>
        {text}
      </mark>
    )
  }
  return (
    <button type="button" title={say('script.gap.again', { name })} onClick={() => onType(gapField(variable), '')} className={`cursor-pointer underline decoration-dotted underline-offset-4 ${VALUE}`}>
      {text}
    </button>
  )
}

/** Stored with every letter, put into the line when the field is left: the line never changes under the cursor. */
function Gap({ variable, typed, onType }: { variable: ScriptVariable; typed: Typed; onType: OnType }) {
  const { say } = useWords()
  const name = say(`script.variable.${variable}`)
  return (
    <input
      aria-label={say('script.gap', { name })}
      placeholder={name}
      value={typed[typingField(variable)] ?? ''}
      maxLength={100}
      size={Math.max(6, name.length + 2)}
      onChange={(event) => onType(typingField(variable), event.target.value)}
      onBlur={(event) => onType(gapField(variable), event.target.value.trim())}
      className="mx-0.5 border-0 border-b-2 border-dashed border-ask bg-ask-soft px-1 text-base text-ink"
    />
  )
}
