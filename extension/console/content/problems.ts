import { Script } from '#shared/contract/content'
import { SCRIPT_PROBLEM_CODES, checkScript, type ScriptProblem } from '#shared/script/check'
import type { ScriptDocument } from '#shared/script/document'
import { inOrder, type Problem } from './problem.ts'

type Say = (id: string, values?: Record<string, string | number>) => string

/** Everything that stops publishing or deserves a look, errors first: what is not filled in, then what the check finds. */
export function problemsOf(script: ScriptDocument, say: Say): readonly Problem[] {
  const parsed = Script.safeParse(script)
  const fields = parsed.success ? [] : parsed.error.issues.map((issue) => fieldProblem(script, issue, say))
  const found = checkScript(script).map((problem) => checkProblem(problem, say))
  return inOrder([...fields, ...found])
}

/** A refusal of the server – "steps.3.say" or "steps.<id>", a message or a code of the check – as a problem of the step it names. */
export function serverProblem(script: ScriptDocument, error: { field: string; message: string }, say: Say): Problem {
  const path = error.field.split('.').filter((part) => part !== 'content')
  const code = SCRIPT_PROBLEM_CODES.find((known) => error.message.split(' ')[0] === known)
  return {
    key: `${error.field} ${error.message}`,
    severity: 'error',
    at: stepAt(script, path),
    words: code ? say(`content.problem.title.${code}`) : `${fieldName(path, say)}: ${error.message}`,
  }
}

function checkProblem(problem: ScriptProblem, say: Say): Problem {
  return {
    key: `${problem.code} ${problem.stepId ?? ''} ${JSON.stringify(problem.values)}`,
    severity: problem.severity,
    at: problem.stepId,
    words: say(`content.problem.${problem.code}`, problem.values),
  }
}

type Issue = { code: string; path: PropertyKey[]; maximum?: unknown }

function fieldProblem(script: ScriptDocument, issue: Issue, say: Say): Problem {
  const path = issue.path.map(String)
  const field = fieldName(path, say)
  const words =
    issue.code === 'too_small'
      ? say('content.field.missing', { field })
      : issue.code === 'too_big'
        ? say('content.field.too-long', { field, max: Number(issue.maximum) })
        : say('content.field.invalid', { field })
  return { key: `${issue.code} ${path.join('.')}`, severity: 'error', at: stepAt(script, path), words }
}

function stepAt(script: ScriptDocument, [list, which = '']: readonly string[]): string | null {
  if (list !== 'steps') return null
  return (script.steps.find((step) => step.id === which) ?? script.steps[Number(which)])?.id ?? null
}

const NAMED = ['title', 'say', 'tip', 'label', 'source', 'choices', 'required', 'buckets', 'jurisdictions', 'start', 'steps', 'language', 'to']

/** "Answer 2: label" for steps.0.choices.1.label. */
function fieldName(path: readonly string[], say: Say): string {
  const last = path.findLast((part) => NAMED.includes(part))
  const name = last ? say(`content.field.${last}`) : path.join('.')
  const row = Number(path[3])
  if (path[2] === 'choices' && path.length > 4) return say('content.field.of-choice', { number: row + 1, field: name })
  if (path[2] === 'required' && path.length > 4) return say('content.field.of-statement', { number: row + 1, field: name })
  return name
}
