import type { ScriptDocument } from '#shared/script/document'
import { renderLine } from '#shared/script/render'

type Say = (id: string, values?: Record<string, string | number>) => string

/** A step as people tell it from another: "3 · Identity – Am I speaking to…"; `null` is the end of the script. */
export function stepName(script: ScriptDocument, stepId: string | null, say: Say): string {
  if (stepId === null) return say('content.end')
  const index = script.steps.findIndex((step) => step.id === stepId)
  const step = script.steps[index]
  if (!step) return say('content.step-gone', { id: stepId })
  return `${index + 1} · ${say(`content.stage.${step.stage}`)} – ${excerpt(step.say, script, say)}`
}

const WIDTH_MAX = 68
const MEMORY_MAX = 3000
/** Excerpts by line and language: every list and every menu of steps shows them again with each key typed. */
const memory = new Map<string, string>()

/** The first words of a line, variables by their names. */
export function excerpt(text: string, script: ScriptDocument, say: Say): string {
  const key = `${script.language} ${say('content.empty-say')} ${text}`
  const known = memory.get(key)
  if (known !== undefined) return known
  if (memory.size > MEMORY_MAX) memory.clear()
  const made = makeExcerpt(text, script, say)
  memory.set(key, made)
  return made
}

function makeExcerpt(text: string, script: ScriptDocument, say: Say): string {
  const line = renderLine(text, {}, script.language)
    .map((part) => (part.kind === 'text' ? part.text : `[${say(`content.variable.${part.variable}`)}]`))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (line === '') return say('content.empty-say')
  return shortened(line)
}

/** About as wide in every script: a Chinese character counts as two letters. */
function shortened(line: string): string {
  let width = 0
  let short = ''
  for (const letter of line) {
    width += letter > '\u2e80' ? 2 : 1
    if (width > WIDTH_MAX) return `${short.trimEnd()}…`
    short += letter
  }
  return line
}
