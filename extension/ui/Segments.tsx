import { useId } from 'react'

/** One of a few, side by side. */
export function Segments<T extends string>({
  label,
  options,
  chosen,
  words,
  onChange,
}: {
  label: string
  options: readonly T[]
  chosen: T
  words: (option: T) => string
  onChange: (option: T) => void
}) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className="inline-flex w-fit flex-wrap rounded-md border border-line-strong bg-surface p-0.5">
      {options.map((option) => (
        <label
          key={option}
          className="cursor-pointer rounded-sm px-2.5 py-1 text-sm whitespace-nowrap text-ink-soft hover:text-ink has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input type="radio" className="sr-only" name={name} checked={option === chosen} onChange={() => onChange(option)} />
          {words(option)}
        </label>
      ))}
    </div>
  )
}
