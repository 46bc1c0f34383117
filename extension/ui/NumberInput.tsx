import { useState } from 'react'
import { TextInput } from './Field.tsx'

/** A whole number between two bounds. While it is typed it may be anything; what is no such number goes back to what it was. */
export function NumberInput({ value, min, max, onChange, ...ids }: { value: number; min: number; max: number; onChange: (value: number) => void; id?: string; 'aria-describedby'?: string }) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      {...ids}
      type="number"
      min={min}
      max={max}
      step={1}
      value={typed ?? value}
      onChange={(event) => {
        const text = event.target.value
        setTyped(text)
        const read = Number(text)
        if (text.trim() !== '' && Number.isInteger(read) && read >= min && read <= max) onChange(read)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
