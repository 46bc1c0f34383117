/** A key, drawn small beside what it does. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="rounded-sm border border-current/25 px-1 font-sans text-2xs leading-4 font-normal"
    >
      {children.length === 1 ? children.toUpperCase() : children.replace('Control+', 'Ctrl+')}
    </kbd>
  )
}
