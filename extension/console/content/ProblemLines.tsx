import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useWords } from '../../ui/Words.tsx'
import type { Problem } from './problem.ts'

/** What is to be mended right here. */
export function ProblemLines({ problems }: { problems: readonly Problem[] }) {
  const { say } = useWords()
  if (problems.length === 0) return null
  return (
    <ul aria-label={say('content.problems')} className="grid gap-1 rounded-md border border-line bg-canvas p-2.5">
      {problems.map((problem) => {
        const Icon = problem.severity === 'error' ? CircleAlert : TriangleAlert
        return (
          <li key={problem.key} className={`flex items-start gap-1.5 text-xs ${problem.severity === 'error' ? 'text-stop' : 'text-ask'}`}>
            <Icon aria-hidden size={14} className="mt-px shrink-0" />
            <span>
              <span className="sr-only">{say(`content.severity.${problem.severity}`)} </span>
              {problem.words}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
