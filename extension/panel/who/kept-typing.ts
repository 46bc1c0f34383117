import { useState } from 'react'

/** What is being typed into a field outlives the field: another record, a new state or a tab and back lose nothing. */
const kept = new Map<string, string>()

/** State of a text field, kept under `id` for as long as the panel is open. */
export function useKeptTyping(id: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(() => kept.get(id) ?? '')
  return [
    typed,
    (next) => {
      if (next) kept.set(id, next)
      else kept.delete(id)
      setTyped(next)
    },
  ]
}
