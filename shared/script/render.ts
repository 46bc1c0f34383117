import type { Locale } from '../locale/locale.ts'
import { SCRIPT_VARIABLES } from './document.ts'
import type { ScriptVariable } from './document.ts'
import { readMessage } from './message.ts'
import type { MessageNode } from './message.ts'

/** What is known for a call. Money in integer minor units with its ISO currency. */
export type ScriptValues = Partial<Record<ScriptVariable, string | number | { amountMinor: number; currency: string }>>

/** A line in pieces. `gap`: the value is not known and must be filled in. */
export type LinePart =
  | { kind: 'text'; text: string }
  | { kind: 'value'; variable: ScriptVariable; text: string }
  | { kind: 'gap'; variable: ScriptVariable }

/** Stands where a line names something no script knows; the check finds it before anybody sees this. */
const BLANK = '＿＿＿'

/**
 * Fills in a line as plain text for `locale`. A value that is missing or unusable becomes a gap, never its name in braces.
 * A line that is not readable as ICU MessageFormat is given back as written.
 */
export function renderLine(say: string, values: ScriptValues, locale: Locale): readonly LinePart[] {
  const message = readMessage(say)
  if (!message.ok) return [{ kind: 'text', text: say }]
  return joined(fill(message.nodes, { values, locale, count: null }))
}

interface Filling {
  values: ScriptValues
  locale: Locale
  /** What `#` means here. */
  count: { variable: ScriptVariable; value: number | null } | null
}

function fill(nodes: readonly MessageNode[], filling: Filling): LinePart[] {
  return nodes.flatMap((node) => fillOne(node, filling))
}

function fillOne(node: MessageNode, filling: Filling): LinePart[] {
  switch (node.kind) {
    case 'text': return [{ kind: 'text', text: node.text }]
    case 'count': return [fillCount(filling)]
    case 'value': {
      if (!isVariable(node.variable)) return [{ kind: 'text', text: BLANK }]
      return [part(node.variable, shown(node.variable, filling))]
    }
    case 'select': {
      const value = isVariable(node.variable) ? filling.values[node.variable] : undefined
      return fill(option(node.options, typeof value === 'object' || value === undefined ? 'other' : String(value)), filling)
    }
    case 'plural': {
      if (!isVariable(node.variable)) return fill(option(node.options, 'other'), filling)
      const value = numeric(filling.values[node.variable])
      const count = { variable: node.variable, value: value === null ? null : value - node.offset }
      return fill(pluralOption(node, value, filling.locale), { ...filling, count })
    }
    default: return node satisfies never
  }
}

function pluralOption(node: Extract<MessageNode, { kind: 'plural' }>, value: number | null, locale: Locale): readonly MessageNode[] {
  if (value === null) return option(node.options, 'other')
  if (Object.hasOwn(node.options, `=${value}`)) return option(node.options, `=${value}`)
  const rules = new Intl.PluralRules(locale, { type: node.ordinal ? 'ordinal' : 'cardinal' })
  return option(node.options, rules.select(value - node.offset))
}

function option(options: Readonly<Record<string, readonly MessageNode[]>>, name: string): readonly MessageNode[] {
  return (Object.hasOwn(options, name) ? options[name] : options['other']) ?? []
}

function fillCount({ count, locale }: Filling): LinePart {
  if (count === null) return { kind: 'text', text: '#' }
  return part(count.variable, count.value === null ? null : formatNumber(count.value, locale))
}

/** The text of a value, `null` if it is missing or not one. */
function shown(variable: ScriptVariable, { values, locale }: Filling): string | null {
  const value = values[variable]
  if (value === undefined || value === null) return null
  if (typeof value === 'object') return formatMoney(value, locale)
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  // A bare number does not say in which currency and unit it counts.
  if (!Number.isFinite(value) || SCRIPT_VARIABLES[variable].type === 'money') return null
  return SCRIPT_VARIABLES[variable].type === 'text' ? String(value) : formatNumber(value, locale)
}

function numeric(value: ScriptValues[ScriptVariable]): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value)
}

function formatMoney({ amountMinor, currency }: { amountMinor: number; currency: string }, locale: Locale): string | null {
  if (!Number.isFinite(amountMinor) || !/^[A-Za-z]{3}$/.test(currency)) return null
  const format = new Intl.NumberFormat(locale, {
    style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger',
  })
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

function isVariable(name: string): name is ScriptVariable {
  return Object.hasOwn(SCRIPT_VARIABLES, name)
}

function part(variable: ScriptVariable, text: string | null): LinePart {
  return text === null ? { kind: 'gap', variable } : { kind: 'value', variable, text }
}

function joined(parts: readonly LinePart[]): LinePart[] {
  const line: LinePart[] = []
  for (const next of parts) {
    const last = line.at(-1)
    if (next.kind === 'text' && last?.kind === 'text') line[line.length - 1] = { kind: 'text', text: last.text + next.text }
    else if (next.kind !== 'text' || next.text !== '') line.push(next)
  }
  return line
}
