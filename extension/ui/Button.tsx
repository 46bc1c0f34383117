import type { ComponentProps, ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  plain: 'bg-surface text-ink border-line hover:border-line-strong',
  quiet: 'bg-transparent text-ink-soft border-transparent hover:bg-sunken hover:text-ink',
  stop: 'bg-surface text-stop border-stop/40 hover:bg-stop-soft',
} as const

/** A button; `shortcut` is shown beside the words and announced to screen readers. */
export function Button({
  look = 'plain',
  size = 'md',
  shortcut,
  spread = false,
  children,
  className = '',
  ...rest
}: ComponentProps<'button'> & {
  look?: keyof typeof LOOKS
  size?: 'sm' | 'md'
  shortcut?: string
  /** Words to the left, key to the right. */
  spread?: boolean
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      className={`inline-flex cursor-pointer items-center gap-1.5 rounded-md border font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-50 ${
        size === 'sm' ? 'min-h-7 px-2 text-xs' : 'min-h-8 px-3 text-sm'
      } ${spread ? 'justify-between text-left' : 'justify-center'} ${LOOKS[look]} ${className}`}
      {...rest}
    >
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}
