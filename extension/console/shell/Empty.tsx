import type { ReactNode } from 'react'

/** Nothing here: why, and what would bring something. */
export function Empty({ icon, title, children, action }: { icon: ReactNode; title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid place-items-center px-6 py-16 text-center">
      <div className="grid max-w-sm justify-items-center gap-2">
        <span aria-hidden className="mb-1 grid size-11 place-items-center rounded-full bg-sunken text-ink-faint">
          {icon}
        </span>
        <p className="text-base font-medium">{title}</p>
        <div className="text-sm text-ink-soft">{children}</div>
        {action && <div className="mt-2 flex gap-2">{action}</div>}
      </div>
    </div>
  )
}
