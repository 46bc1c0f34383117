import { IntlMessageFormat } from 'intl-messageformat'

/** A piece of a line as its author wrote it. `variable` is any name, known or not. */
export type MessageNode =
  | { kind: 'text'; text: string }
  | { kind: 'value'; variable: string }
  | { kind: 'select'; variable: string; options: MessageOptions }
  | { kind: 'plural'; variable: string; options: MessageOptions; ordinal: boolean; offset: number }
  /** `#` of the plural around it. */
  | { kind: 'count' }
export type MessageOptions = Readonly<Record<string, readonly MessageNode[]>>

/** A line read, or the name of what is wrong with it. */
export type Message = { ok: true; nodes: readonly MessageNode[] } | { ok: false; error: string }

/**
 * Reads ICU MessageFormat as text: tags are plain characters, the type of a variable decides its format, so a style after
 * the name is ignored. Dates and times are not read: no variable is one.
 */
export function readMessage(say: string): Message {
  try {
    return { ok: true, nodes: nodesOf(new IntlMessageFormat(say, 'en', undefined, { ignoreTag: true }).getAst()) }
  } catch (cause) {
    return { ok: false, error: cause instanceof Error ? cause.message : String(cause) }
  }
}

/** Every variable a line names, in any branch, each once. */
export function variablesOf(nodes: readonly MessageNode[]): readonly string[] {
  const names = nodes.flatMap((node): readonly string[] => {
    if (node.kind === 'text' || node.kind === 'count') return []
    if (node.kind === 'value') return [node.variable]
    return [node.variable, ...Object.values(node.options).flatMap((option) => variablesOf(option))]
  })
  return [...new Set(names)]
}

type Ast = ReturnType<IntlMessageFormat['getAst']>

/** Kinds of element in the library's tree, by its numbers. */
const LITERAL = 0
const ARGUMENT = 1
const NUMBER = 2
const SELECT = 5
const PLURAL = 6
const POUND = 7

function nodesOf(ast: Ast): MessageNode[] {
  return ast.map((element): MessageNode => {
    switch (element.type) {
      case LITERAL: return { kind: 'text', text: element.value }
      case ARGUMENT: case NUMBER: return { kind: 'value', variable: element.value }
      case SELECT: return { kind: 'select', variable: element.value, options: optionsOf(element.options) }
      case PLURAL: return {
        kind: 'plural', variable: element.value, options: optionsOf(element.options),
        ordinal: element.pluralType === 'ordinal', offset: element.offset,
      }
      case POUND: return { kind: 'count' }
      default: throw new SyntaxError('UNSUPPORTED_FORMAT')
    }
  })
}

function optionsOf(options: Readonly<Record<string, { value: Ast }>>): MessageOptions {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, nodesOf(option.value)]))
}
