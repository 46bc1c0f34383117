import { CONTROL } from './Field.tsx'

/** One of a closed list, named for screen readers by `label`. */
export function Pick<T extends string>({
  id,
  label,
  value,
  options,
  words,
  onChange,
  className = '',
}: {
  id?: string
  /** Left out where a label of the page names it. */
  label?: string
  value: T
  options: readonly T[]
  words: (option: T) => string
  onChange: (value: T) => void
  className?: string
}) {
  return (
    <select id={id} aria-label={label} className={`${CONTROL} ${className}`} value={value} onChange={(event) => onChange(options.find((option) => option === event.target.value) ?? value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {words(option)}
        </option>
      ))}
    </select>
  )
}
