import { type ReactNode, useId } from 'react'

/** A titled box at the side. */
export function Card({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface p-4">
      <div className="mb-2.5 flex items-baseline gap-2">
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {note && <span className="ml-auto text-xs text-ink-faint">{note}</span>}
      </div>
      {children}
    </section>
  )
}
