import { SCRIPT_VARIABLES } from './document.ts'
import type { ScriptDocument, Step } from './document.ts'
import { readMessage, variablesOf } from './message.ts'
import type { MessageNode } from './message.ts'
import { problem } from './problem.ts'
import type { ScriptProblem } from './problem.ts'

/** Longer than this a line is read out, not spoken: Chinese characters, or words. */
const SAY_MAX = 60

/** One step's texts: readable, only with known variables, no debt fact where it could reach the wrong ear, short enough. */
export function checkWording(script: ScriptDocument, step: Step): ScriptProblem[] {
  return [...checkSay(script, step), ...checkSilentTexts(script, step)]
}

function checkSay(script: ScriptDocument, step: Step): ScriptProblem[] {
  const message = readMessage(step.say)
  if (!message.ok) return [problem('message-broken', step.id, { error: message.error })]
  const variables = variablesOf(message.nodes)
  const length = lengthOf(message.nodes, script.language)
  return [
    ...variables.filter((name) => !isKnown(name)).map((variable) => problem('variable-unknown', step.id, { variable })),
    ...checkDebt(script, step, variables),
    ...(length > SAY_MAX ? [problem('say-long', step.id, { length, max: SAY_MAX })] : []),
  ]
}

function checkDebt(script: ScriptDocument, step: Step, variables: readonly string[]): ScriptProblem[] {
  const debts = variables.filter((name) => isKnown(name) && SCRIPT_VARIABLES[name].debt)
  if (script.appliesTo.audience === 'third_party') return debts.map((variable) => problem('third-party-debt', step.id, { variable }))
  return step.guarded ? [] : debts.map((variable) => problem('debt-unguarded', step.id, { variable }))
}

/** Advice, answers and statements are shown as written: a variable in them stays in braces. */
function checkSilentTexts(script: ScriptDocument, step: Step): ScriptProblem[] {
  const texts = [step.tip ?? '', ...step.choices.map((choice) => choice.label), ...(step.required ?? []).map((statement) => statement.label)]
  const named = texts.flatMap((text) => [...text.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name)).filter(isKnown)
  const variables = [...new Set(named)]
  return [...variables.map((variable) => problem('variable-not-spoken', step.id, { variable })), ...checkDebt(script, step, variables)]
}

/** Characters (Chinese) or words of the longest wording; a value counts as four characters or one word. */
function lengthOf(nodes: readonly MessageNode[], language: ScriptDocument['language']): number {
  const wording = longest(nodes, language === 'en' ? 'x' : '四字的值')
  return language === 'en' ? (wording.match(/\S+/g) ?? []).length : wording.replace(/\s/g, '').length
}

function longest(nodes: readonly MessageNode[], value: string): string {
  return nodes.map((node) => {
    switch (node.kind) {
      case 'text': return node.text
      case 'value': case 'count': return value
      case 'select': case 'plural':
        return Object.values(node.options).map((option) => longest(option, value)).reduce((one, other) => (other.length > one.length ? other : one), '')
      default: return node satisfies never
    }
  }).join('')
}

function isKnown(name: string): name is keyof typeof SCRIPT_VARIABLES {
  return Object.hasOwn(SCRIPT_VARIABLES, name)
}
