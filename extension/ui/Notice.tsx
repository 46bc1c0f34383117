import type { ReactNode } from 'react'

const TONES = {
  info: 'border-line bg-sunken text-ink-soft',
  go: 'border-go/30 bg-go-soft text-go',
  ask: 'border-ask/30 bg-ask-soft text-ask',
  stop: 'border-stop/30 bg-stop-soft text-stop',
} as const

/** What happened and what to do, with at most one way out beside it. */
export function Notice({
  tone = 'info',
  urgent = false,
  children,
  action,
}: {
  tone?: keyof typeof TONES
  urgent?: boolean
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div role={urgent ? 'alert' : 'status'} className={`flex flex-wrap items-start gap-2 rounded-md border px-2.5 py-2 text-xs ${TONES[tone]}`}>
      <div className="min-w-0 flex-[1_1_9rem]">{children}</div>
      {action}
    </div>
  )
}
