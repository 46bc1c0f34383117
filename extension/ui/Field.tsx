import { type ComponentProps, type ReactNode, useId } from 'react'

/** A labelled field; `problem` names what is wrong and what to do, and is tied to the control for screen readers. */
export function Field({
  label,
  hint,
  problem,
  children,
}: {
  label: string
  hint?: string
  problem?: string | null
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }) => ReactNode
}) {
  const id = useId()
  const noteId = `${id}-note`
  const note = problem ?? hint
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-xs font-medium text-ink-soft">
        {label}
      </label>
      {children({ id, 'aria-describedby': note ? noteId : undefined, 'aria-invalid': Boolean(problem) })}
      {note && (
        <p id={noteId} role={problem ? 'alert' : undefined} className={`text-xs ${problem ? 'text-stop' : 'text-ink-faint'}`}>
          {note}
        </p>
      )}
    </div>
  )
}

/** Look shared by every text control. */
export const CONTROL =
  'w-full min-h-8 rounded-md border border-line-strong bg-surface px-2.5 py-1 text-sm text-ink aria-invalid:border-stop disabled:opacity-60'

/** One-line text control. */
export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input className={`${CONTROL} ${className}`} {...rest} />
}
