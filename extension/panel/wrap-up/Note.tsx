import { type RefObject, useEffect, useRef } from 'react'
import { CONTROL, Field } from '../../ui/Field.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useWords } from '../../ui/Words.tsx'
import { useKeys } from '../keys/use-keys.tsx'

/** The note of the call; `n` leads into it, Escape out again. `first`: what the agent will want to write at once. */
export function Note({ note, needed, problem, first = false, onNote }: { note: string; needed: boolean; problem: boolean; first?: boolean; onNote: (note: string) => void }) {
  const { say } = useWords()
  const field: RefObject<HTMLTextAreaElement | null> = useRef(null)
  useEffect(() => {
    if (first && document.hasFocus()) field.current?.focus()
  }, [first])
  useKeys({ n: () => field.current?.focus() })
  return (
    <Field label={say(needed ? 'wrap-up.note-needed' : 'wrap-up.note')} problem={problem ? say('wrap-up.note-missing') : null}>
      {(ids) => (
        <div className="relative">
          <textarea
            {...ids}
            ref={field}
            rows={Math.min(6, Math.max(needed ? 2 : 1, note.split('\n').length))}
            maxLength={2000}
            value={note}
            aria-keyshortcuts="n"
            required={needed}
            onChange={(event) => onNote(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
              event.preventDefault()
              event.currentTarget.blur()
            }}
            className={`${CONTROL} field-sizing-content max-h-40 resize-none pr-8`}
          />
          <span className="absolute top-1.5 right-2 text-ink-faint">
            <Kbd>N</Kbd>
          </span>
        </div>
      )}
    </Field>
  )
}
