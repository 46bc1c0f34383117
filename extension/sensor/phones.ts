import type { AdapterDocument } from '#shared/adapter/adapter'
import { holdsNumber, numberInAddress } from '#shared/adapter/number-text'
import { isMasked, labelText } from '#shared/adapter/page-text'
import { readPhone } from '#shared/adapter/read-record'
import type { PhoneReading } from '#shared/adapter/reading'
import { CELL, cellAt, columnOf, ROW } from './cells.ts'
import type { Label, Labels } from './labels.ts'
import { boxOf } from './label-box.ts'
import { followLabel } from './relations.ts'
import { isVisible } from './visible.ts'
import { valueText } from './value-text.ts'

type PhoneFinder = AdapterDocument['phones'][number]

/** A number of the record and where it is seen. */
export interface SeenPhone {
  phone: PhoneReading
  node: Node
}

/** Numbers a label leads to; `null` where it leads to no place for one. */
export function phonesBeside(label: Label, finder: PhoneFinder, labels: Labels): SeenPhone[] | null {
  const places = finder.column ? inColumn(label, finder.column) : inRow(label) ?? beside(label, labels)
  return places?.flatMap(numbersIn).flatMap((node) => {
    const phone = readPhone(label.inline ?? numberText(node), finder, label.words)
    return phone ? [{ phone, node }] : []
  }) ?? null
}

/** Whether the head of a column of numbers is on the screen: then no row means no number. */
export function isColumnShown(finder: PhoneFinder): boolean {
  const heads = finder.column?.map(labelText)
  return heads !== undefined && [...document.querySelectorAll('th, [role="columnheader"]')].some((head) => heads.includes(labelText(head.textContent)) && isVisible(head))
}

/** The row says whose number it is, the head of a column where the number stands. */
function inColumn(label: Label, column: readonly string[]): Node[] | null {
  const cell = cellOf(label)
  const row = cell?.closest(ROW)
  const table = row?.closest('table, [role="table"], [role="grid"]')
  if (!row || !table) return null
  const heads = column.map(labelText)
  const head = [...table.querySelectorAll('th, td, [role="columnheader"]')].find((candidate) => heads.includes(labelText(candidate.textContent)))
  const number = head ? cellAt(row, columnOf(head)) : null
  return number ? [number] : null
}

/** Every cell of the label's row that holds something like a number. */
function inRow(label: Label): Node[] | null {
  const cell = cellOf(label)
  if (!cell || label.inline !== null) return null
  const after: Element[] = []
  for (let next = cell.nextElementSibling; next; next = next.nextElementSibling) after.push(next)
  const holding = after.filter((next) => next.querySelector('a[href^="tel:" i]') || holdsNumber(valueText(next)))
  return holding.length > 0 ? holding.slice(0, 1) : null
}

function beside(label: Label, labels: Labels): Node[] | null {
  const value = followLabel(label, labels)
  return value ? [value.node] : null
}

function cellOf(label: Label): Element | null {
  const box = label.node instanceof Text ? boxOf(label.node) : label.node
  return box instanceof Element && box.matches(CELL) ? box : null
}

/** Several links are several numbers. */
function numbersIn(place: Node): Node[] {
  const links = place instanceof Element ? [...place.querySelectorAll('a[href^="tel:" i]')].filter(isVisible) : []
  return links.length > 1 ? links : [place]
}

/** A page that shows a number half hidden may still dial it whole: what is dialled is what must be judged. */
function numberText(place: Node): string {
  const text = valueText(place)
  const link = place instanceof Element ? (place.closest('a[href^="tel:" i]') ?? place.querySelector('a[href^="tel:" i]')) : null
  return (isMasked(text) && numberInAddress(link?.getAttribute('href') ?? '')) || text
}
