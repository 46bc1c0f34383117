/** Several of a closed list, each a chip that is on or off. */
export function Chips<T extends string>({
  label,
  options,
  chosen,
  words,
  onChange,
}: {
  label: string
  options: readonly T[]
  chosen: readonly T[]
  words: (option: T) => string
  /** In the order of the list. */
  onChange: (chosen: T[]) => void
}) {
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 text-xs font-medium text-ink-soft">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map((option) => (
          <label
            key={option}
            className="cursor-pointer rounded-md border border-line-strong bg-surface px-2 py-0.5 text-xs leading-5 text-ink-soft hover:text-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              className="sr-only"
              checked={chosen.includes(option)}
              onChange={(event) => onChange(options.filter((one) => (one === option ? event.target.checked : chosen.includes(one))))}
            />
            {words(option)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
