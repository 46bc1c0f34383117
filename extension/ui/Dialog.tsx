import { Dialog as Radix } from 'radix-ui'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from './Words.tsx'

const SIZES = { sm: 'w-[26rem]', md: 'w-[40rem]', lg: 'w-[62rem]' } as const

/** A window over the page that takes the focus and gives it back. Without `onClose` it must be answered. */
export function Dialog({
  title,
  text,
  size = 'md',
  onClose,
  children,
  foot,
}: {
  title: string
  text?: string
  size?: keyof typeof SIZES
  onClose?: () => void
  children: ReactNode
  foot?: ReactNode
}) {
  const { say } = useWords()
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose?.()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[rgb(10_14_24/0.5)]" />
        <Radix.Content
          aria-describedby={undefined}
          onPointerDownOutside={(event) => event.preventDefault()}
          className={`fixed top-1/2 left-1/2 z-50 flex max-h-[90dvh] max-w-[calc(100vw-1.5rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-lg border border-line bg-raised shadow-lift outline-none ${SIZES[size]}`}
        >
          <div className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {text && <p className="mt-0.5 text-sm text-ink-soft">{text}</p>}
            </div>
            {onClose && (
              <Radix.Close
                aria-label={say('console.close')}
                className="grid size-7 cursor-pointer place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
              >
                <X aria-hidden size={16} />
              </Radix.Close>
            )}
          </div>
          <div className="min-h-0 flex-1 overflow-auto px-5 pb-5">{children}</div>
          {foot && <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">{foot}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
