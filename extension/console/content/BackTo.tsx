import { ArrowLeft } from 'lucide-react'

/** The way back to the list one came from. */
export function BackTo({ href, children }: { href: string; children: string }) {
  return (
    <div className="px-4 pt-3">
      <a href={href} className="inline-flex min-h-7 items-center gap-1.5 rounded-md px-2 text-sm text-ink-soft hover:bg-sunken hover:text-ink">
        <ArrowLeft aria-hidden size={15} />
        {children}
      </a>
    </div>
  )
}
