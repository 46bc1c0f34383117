import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import type { ScriptDocument } from '#shared/script/document'
import { useWords } from '../../ui/Words.tsx'
import type { Problem } from './problems.ts'
import { stepName } from './step-name.ts'

/** Every problem of the script; choosing one leads to its step. */
export function ProblemList({ script, problems, onSelect }: { script: ScriptDocument; problems: readonly Problem[]; onSelect: (stepId: string | null) => void }) {
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
              onClick={() => onSelect(problem.stepId)}
              className="flex w-full cursor-pointer items-start gap-2 rounded-md border border-line bg-surface p-2.5 text-left hover:border-line-strong"
            >
              <Icon aria-hidden size={15} className={`mt-0.5 shrink-0 ${tone}`} />
              <span className="min-w-0">
                <span className="block text-sm">
                  <span className={`font-medium ${tone}`}>{say(`content.severity.${problem.severity}`)}</span> {problem.words}
                </span>
                <span className="block truncate text-xs text-ink-faint">
                  {problem.stepId === null ? say('content.settings') : stepName(script, problem.stepId, say)}
                </span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
