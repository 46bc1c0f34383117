import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { useWords } from '../../ui/Words.tsx'
import type { Problem } from './problem.ts'

/** Every problem of a document; choosing one leads to its place. `nameOf`: that place in words. */
export function ProblemList({
  problems,
  nameOf,
  onSelect,
}: {
  problems: readonly Problem[]
  nameOf: (at: string | null) => string
  onSelect: (at: string | null) => void
}) {
  const { say } = useWords()
  if (problems.length === 0)
    return (
      <p className="flex items-center gap-2 text-sm text-ink-soft">
        <CircleCheck aria-hidden size={16} className="text-go" />
        {say('content.problems.none')}
      </p>
    )
  return (
    <ul className="grid gap-2">
      {problems.map((problem) => {
        const Icon = problem.severity === 'error' ? CircleAlert : TriangleAlert
        const tone = problem.severity === 'error' ? 'text-stop' : 'text-ask'
        return (
          <li key={problem.key}>
            <button
              type="button"
              onClick={() => onSelect(problem.at)}
              className="flex w-full cursor-pointer items-start gap-2 rounded-md border border-line bg-surface p-2.5 text-left hover:border-line-strong"
            >
              <Icon aria-hidden size={15} className={`mt-0.5 shrink-0 ${tone}`} />
              <span className="min-w-0">
                <span className="block text-sm">
                  <span className={`font-medium ${tone}`}>{say(`content.severity.${problem.severity}`)}</span> {problem.words}
                </span>
                <span className="block truncate text-xs text-ink-faint">{nameOf(problem.at)}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
