import type { ReactNode } from 'react'
import { writeRoute, type Route } from '../route/route.ts'

/** A small link with a picture only; without a target it is shown but leads nowhere. */
export function IconLink({ label, to, children }: { label: string; to: Route | null; children: ReactNode }) {
  const look = 'grid size-8 place-items-center rounded-md text-ink-soft'
  if (!to)
    return (
      <span role="link" aria-disabled="true" aria-label={label} className={`${look} opacity-35`}>
        {children}
      </span>
    )
  return (
    <a href={writeRoute(to)} aria-label={label} title={label} className={`${look} hover:bg-sunken hover:text-ink`}>
      {children}
    </a>
  )
}
