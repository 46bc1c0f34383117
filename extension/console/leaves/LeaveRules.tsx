import type { OverrideView } from '#shared/contract/override'
import { useWords } from '../../ui/Words.tsx'

/** The rules it is about, each with where it is written. */
export function LeaveRules({ rules }: { rules: OverrideView['rules'] }) {
  const { locale } = useWords()
  return (
    <ul className="grid gap-1">
      {rules.map(({ rule, cite, say }) => (
        <li key={rule} className="text-sm">
          {say[locale]} <span className="text-xs text-ink-faint">{cite}</span>
        </li>
      ))}
    </ul>
  )
}
