import { type ReactNode, useId } from 'react'

/** One step of the import, numbered. */
export function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <h2 id={id} className="flex items-center gap-2.5 text-base font-semibold">
        <span aria-hidden className="grid size-6 place-items-center rounded-full bg-accent-soft text-xs text-accent">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  )
}
