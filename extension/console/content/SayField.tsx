import { LockKeyhole } from 'lucide-react'
import { useRef } from 'react'
import { SCRIPT_VARIABLES, type ScriptDocument, type ScriptVariable } from '#shared/script/document'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { useWords } from '../../ui/Words.tsx'

const VARIABLES = Object.keys(SCRIPT_VARIABLES) as ScriptVariable[] // the object's own keys

/** What the agent says; variables are put in where the cursor stands. */
export function SayField({ value, script, onChange }: { value: string; script: ScriptDocument; onChange: (text: string) => void }) {
  const { say } = useWords()
  const box = useRef<HTMLTextAreaElement>(null)
  const insert = (variable: ScriptVariable) => {
    const area = box.current
    if (!area) return
    const [from, to] = [area.selectionStart, area.selectionEnd]
    const text = `{${variable}}`
    onChange(value.slice(0, from) + text + value.slice(to))
    requestAnimationFrame(() => {
      area.focus()
      area.setSelectionRange(from + text.length, from + text.length)
    })
  }
  return (
    <div className="grid gap-2">
      <Field label={say('content.field.say')} hint={say('content.say.hint')}>
        {(ids) => (
          <textarea
            {...ids}
            ref={box}
            lang={script.language}
            rows={3}
            maxLength={1000}
            className={`${CONTROL} field-sizing-content min-h-20 text-base leading-relaxed`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <div role="group" aria-label={say('content.insert')} className="flex flex-wrap gap-1">
        {VARIABLES.map((variable) => (
          <button
            key={variable}
            type="button"
            title={SCRIPT_VARIABLES[variable].debt ? say('content.variable.debt') : `{${variable}}`}
            onClick={() => insert(variable)}
            className="inline-flex cursor-pointer items-center gap-1 rounded-sm bg-accent-soft px-1.5 py-0.5 text-xs text-accent hover:underline"
          >
            {SCRIPT_VARIABLES[variable].debt && <LockKeyhole aria-hidden size={10} />}
            {say(`content.variable.${variable}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
