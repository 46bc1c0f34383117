import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useKeys } from '../keys/use-keys.tsx'
import { trusted } from '../trusted.ts'

export interface Choice {
  key: string
  label: ReactNode
  choose: () => void
}

/** Buttons with a key each. */
export function Choices({ choices }: { choices: readonly Choice[] }) {
  useKeys(Object.fromEntries(choices.map(({ key, choose }) => [key, choose])))
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(9.5rem,100%),1fr))] gap-1">
      {choices.map(({ key, label, choose }) => (
        <Button key={key} size="sm" spread shortcut={key} onClick={trusted(choose)}>
          <span className="min-w-0">{label}</span>
        </Button>
      ))}
    </div>
  )
}
