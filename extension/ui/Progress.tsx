/** How far something long has come, as bar and words. `share`: 0 to 1. */
export function Progress({ label, share, words }: { label: string; share: number; words: string }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div className="grid gap-1">
      <div role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100} aria-valuetext={words} className="h-1.5 overflow-hidden rounded-full bg-sunken">
        <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
      </div>
      <p className="text-xs text-ink-soft">{words}</p>
    </div>
  )
}
