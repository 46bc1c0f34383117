import { useWords } from '../../ui/Words.tsx'

/** Grey lines where text will be; says so to a screen reader. */
export function Waiting({ lines = 6 }: { lines?: number }) {
  const { say } = useWords()
  return (
    <div role="status" aria-label={say('console.loading')} className="grid gap-3 p-5">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} aria-hidden className="h-4 animate-pulse rounded-sm bg-sunken" style={{ width: `${92 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  )
}
