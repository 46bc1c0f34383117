import { isDecoration } from './label-box.ts'
import type { LabelledValue } from './relations.ts'
import { valueText } from './value-text.ts'

export const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]'
export const ROW = 'tr, [role="row"]'

type IsLabel = (text: string) => boolean

/**
 * Value of a label that is a cell of a table: the next cell, or, where a row holds labels only, the cell below. `null`:
 * it heads a list, which has no one value. `undefined`: it is no cell among others.
 */
export function cellValue(box: Element, isLabel: IsLabel): LabelledValue | null | undefined {
  if (!box.matches(CELL)) return undefined
  const row = box.parentElement
  if (!row?.matches(ROW)) return undefined
  const next = nextCell(box)
  if (next && !isHead(next, isLabel) && !isAlike(box, next, isLabel)) return { raw: valueText(next), node: next, relation: 'row' }
  const below = row.nextElementSibling
  const cell = below ? cellAt(below, columnOf(box)) : null
  if (!below || !cell || isHead(cell, isLabel) || isListBody(below, isLabel)) return null
  return { raw: valueText(cell), node: cell, relation: 'column' }
}

function nextCell(cell: Element): Element | null {
  let next = cell.nextElementSibling
  while (next && isPunctuation(next)) next = next.nextElementSibling
  return next
}

/** A cell with only a colon in it; an empty one is a value that is missing. */
function isPunctuation(cell: Element): boolean {
  return cell.textContent.trim() !== '' && isDecoration(cell)
}

function isHead(cell: Element, isLabel: IsLabel): boolean {
  return cell.matches('th, [role="rowheader"], [role="columnheader"]') || isLabel(cell.textContent)
}

/** In tables without heads, cells of one look in a row are labels over the row below. */
function isAlike(label: Element, next: Element, isLabel: IsLabel): boolean {
  if (label.matches('th') || label.className === '' || label.className !== next.className) return false
  const below = label.parentElement?.nextElementSibling
  const under = below ? cellAt(below, columnOf(label)) : null
  return under !== null && under.className !== label.className && !isLabel(under.textContent)
}

/** A second row of values under one row of labels makes a list. */
function isListBody(row: Element, isLabel: IsLabel): boolean {
  const after = row.nextElementSibling
  return after !== null && after.matches(ROW) && ![...after.children].some((cell) => isHead(cell, isLabel)) && after.children.length === row.children.length
}

/** Column a cell begins at, spans counted. */
export function columnOf(cell: Element): number {
  let column = 0
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) column += spanOf(at)
  return column
}

/** The cell of a row that covers this column. */
export function cellAt(row: Element, column: number): Element | null {
  let begins = 0
  for (const cell of row.children) {
    begins += spanOf(cell)
    if (column < begins) return cell
  }
  return null
}

function spanOf(cell: Element): number {
  return cell instanceof HTMLTableCellElement ? cell.colSpan : Number(cell.getAttribute('aria-colspan') ?? 1) || 1
}
